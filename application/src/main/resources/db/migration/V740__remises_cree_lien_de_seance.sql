-- A link that goes with a session: told to those who were noted there, for three months, and to nobody else (ADR 0147). Of the host one reads
-- where it leads: it has letters, figures and dots, and no name before it.
create table lien_de_seance (
    structure_id uuid not null references structure,
    seance_id uuid not null,
    lien text not null constraint lien_de_seance_sur check (
        lien ~ '^https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#][^[:space:]<>"]*)?$' and length(lien) <= 300),
    titre text not null constraint titre_de_lien_court check (titre ~ '\S' and titre !~ '[\n\r]' and length(titre) <= 120),
    primary key (structure_id, seance_id, lien),
    constraint lien_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
call technique.proteger('lien_de_seance');
