-- ordre: which row was noted last, where two records of one person stand at the same session.
create table participation (
    structure_id uuid not null,
    seance_id uuid not null,
    usager_id uuid not null,
    presence text not null constraint presence_connue check (presence in ('present', 'absent', 'excuse')),
    demande code,
    duree_min integer constraint duree_positive check (duree_min >= 0),
    suite text constraint suite_connue check (suite in ('resolu', 'a_poursuivre', 'oriente')),
    acteur_id uuid,
    ordre bigint not null,
    constraint participation_notee_une_fois primary key (structure_id, seance_id, usager_id),
    constraint participation_a_une_seance_connue foreign key (structure_id, seance_id) references seance,
    constraint participation_d_un_usager_connu foreign key (structure_id, usager_id) references usager,
    constraint participation_sur_une_thematique_connue foreign key (structure_id, demande) references thematique,
    constraint participation_orientee_vers_un_acteur_connu foreign key (structure_id, acteur_id) references acteur
);
call technique.proteger('participation');

-- People who came and gave no name: participations, never people.
create table affluence (
    structure_id uuid not null,
    seance_id uuid not null,
    anonymes integer not null constraint affluence_positive check (anonymes >= 0),
    primary key (structure_id, seance_id),
    constraint affluence_a_une_seance_connue foreign key (structure_id, seance_id) references seance
);
call technique.proteger('affluence');

-- Why this kind of help: counted by quarter, tied to no one.
create table motif (
    structure_id uuid not null references structure,
    trimestre trimestre not null,
    type type_action not null,
    motif code not null,
    nombre integer not null constraint nombre_de_motifs_positif check (nombre >= 0),
    primary key (structure_id, trimestre, type, motif)
);
call technique.proteger('motif');
