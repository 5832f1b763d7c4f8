-- How many were printed of a form of a quarter's leaflet, and where they were left.
create table tirage (
    structure_id uuid not null references structure,
    trimestre trimestre not null,
    forme code not null constraint forme_du_tirage_connue check (forme in ('depliant', 'livret', 'grands_caracteres')),
    nombre integer not null constraint nombre_du_tirage_possible check (nombre between 1 and 100000),
    ailleurs text constraint ailleurs_du_tirage_court check (length(ailleurs) <= 500),
    primary key (structure_id, trimestre, forme)
);
call technique.proteger('tirage');

create table tirage_lieu (
    structure_id uuid not null,
    trimestre trimestre not null,
    forme code not null,
    lieu_id uuid not null,
    primary key (structure_id, trimestre, forme, lieu_id),
    constraint lieu_d_un_tirage_connu foreign key (structure_id, trimestre, forme) references tirage on delete cascade,
    constraint tirage_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu
);
create index tirage_par_lieu on tirage_lieu (structure_id, lieu_id);
call technique.proteger('tirage_lieu');
