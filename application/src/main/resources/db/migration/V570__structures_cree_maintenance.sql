-- While its row is there, a town is read and nothing of it is written: why, since when, and until when as far as one knows.
create table technique.maintenance (
    structure_id uuid primary key references technique.structure on delete cascade,
    raison text not null constraint raison_de_maintenance_dite check (raison ~ '\S' and length(raison) <= 200),
    depuis timestamptz not null,
    jusque timestamptz not null,
    constraint maintenance_finit_apres_son_debut check (jusque > depuis)
);
grant select, insert, update, delete on technique.maintenance to estran_application;
