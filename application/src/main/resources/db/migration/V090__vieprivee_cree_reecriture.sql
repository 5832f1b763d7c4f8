-- Until when each table was rewritten on the disk: what was erased, or changed, before is in none of its files any more.
-- remaniements: how many rows had been changed or taken away by then, since the server began to count (compte_depuis).
create table technique.reecriture (
    nom_table text collate "C" primary key,
    remaniements bigint not null,
    compte_depuis timestamptz not null,
    jusqu_au timestamptz not null
);
