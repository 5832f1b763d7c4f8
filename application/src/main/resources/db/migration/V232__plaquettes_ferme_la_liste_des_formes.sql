-- Where a print run was left, its form is of the same closed list as the run's own.
alter table tirage_lieu
    add constraint forme_d_un_lieu_de_tirage_connue check (forme in ('depliant', 'livret', 'grands_caracteres'));
