-- What is done by itself, a row a job: when it last began, came to its end, failed and why, and when it is due. Whoever does it holds
-- the row until prise_jusqu_a: it never overlaps itself, on two machines neither. By the clock of the database.
create table technique.tache (
    code code primary key,
    suivante timestamptz not null,
    -- Of the service that does it, as it calls itself since its start.
    instance uuid,
    prise_jusqu_a timestamptz,
    debut timestamptz,
    duree_ms bigint,
    reussite timestamptz,
    echec timestamptz,
    -- A sentence of ours, which names nobody.
    raison text
);
grant select, insert, update on technique.tache to estran_application;

-- Towns for which one of them failed. depuis: null once it came to its end again. reussite: when it last had before that.
create table technique.tache_en_echec (
    structure_id uuid not null references technique.structure on delete cascade,
    code code not null,
    depuis timestamptz,
    reussite timestamptz,
    echec timestamptz not null,
    raison text not null,
    primary key (structure_id, code)
);
grant select, insert, update, delete on technique.tache_en_echec to estran_application;
