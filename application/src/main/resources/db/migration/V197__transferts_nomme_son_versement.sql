-- From a folder that was confirmed one goes to what it wrote: whom it brought, how it is undone.
alter table transfert
    add column versement_id uuid,
    add constraint transfert_d_un_versement_connu
        foreign key (structure_id, versement_id) references versement on delete set null (versement_id);
