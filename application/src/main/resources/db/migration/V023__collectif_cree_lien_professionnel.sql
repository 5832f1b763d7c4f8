-- An address by which the people of a body book for those whom they help, without an account. Only its digest is kept.
create table lien_professionnel (
    structure_id uuid not null,
    id uuid not null,
    acteur_id uuid not null,
    empreinte bytea not null,
    cree_le timestamptz not null,
    primary key (structure_id, id),
    constraint lien_professionnel_unique unique (structure_id, empreinte),
    constraint un_lien_par_acteur unique (structure_id, acteur_id),
    constraint lien_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur on delete cascade
);
call technique.proteger('lien_professionnel');
