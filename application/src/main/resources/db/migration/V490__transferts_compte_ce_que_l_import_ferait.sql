-- What an import would make, counted when it was verified: seen before it is confirmed, and gone with it.
-- First what is there and would be no more: people known by name to have come, sessions that would have fewer, or not be held.
-- Then, of a sheet, how many came by its own rows, added up one by one.
create table transfert_apercu (
    structure_id uuid not null,
    transfert_id uuid not null,
    noms integer not null,
    participations integer not null,
    seances integer not null,
    lues integer,
    primary key (structure_id, transfert_id),
    constraint apercu_d_un_transfert_connu foreign key (structure_id, transfert_id) references transfert on delete cascade
);
call technique.proteger('transfert_apercu');

-- The sessions that it holds: all, by month, by venue. The last column is the total that the sheet itself writes.
create table transfert_ligne (
    structure_id uuid not null,
    transfert_id uuid not null,
    rang integer not null,
    axe code not null constraint axe_d_apercu_connu check (axe in ('tout', 'mois', 'lieu')),
    cle text not null,
    seances integer not null,
    personnes integer not null,
    presences integer not null,
    tetes integer not null,
    ecrit integer,
    primary key (structure_id, transfert_id, rang),
    constraint ligne_d_un_transfert_connu foreign key (structure_id, transfert_id) references transfert on delete cascade
);
call technique.proteger('transfert_ligne');

-- The rows that it would add, change and take away, table by table.
create table transfert_table (
    structure_id uuid not null,
    transfert_id uuid not null,
    quoi text not null,
    ajoutees bigint not null,
    modifiees bigint not null,
    retirees bigint not null,
    primary key (structure_id, transfert_id, quoi),
    constraint table_d_un_transfert_connu foreign key (structure_id, transfert_id) references transfert on delete cascade
);
call technique.proteger('transfert_table');
