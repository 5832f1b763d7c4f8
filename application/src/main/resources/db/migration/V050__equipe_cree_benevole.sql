-- Those who lend a hand, known to the service by a name and nothing else. They have no account, and the database does not
-- keep them from being in two places at once: they are warned of, and no more.
-- parti_le: they are no longer offered; the sessions that they helped at still name them.
create table benevole (
    structure_id uuid not null references structure,
    id uuid not null,
    nom text not null constraint benevole_nomme check (length(nom) between 1 and 100),
    parti_le date,
    primary key (structure_id, id),
    constraint benevole_nomme_une_fois unique (structure_id, nom)
);
call technique.proteger('benevole');

create table seance_benevole (
    structure_id uuid not null,
    seance_id uuid not null,
    benevole_id uuid not null,
    primary key (structure_id, seance_id, benevole_id),
    constraint benevole_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint seance_d_un_benevole_connu foreign key (structure_id, benevole_id) references benevole
);
create index seance_par_benevole on seance_benevole (structure_id, benevole_id);
call technique.proteger('seance_benevole');
