-- The sheet of a session: its lock, so that what two devices note of it is put together one entry after the other.
-- nombre: how many people without a name somebody counted, once and for all; what was added since stands in comptage.
create table feuille (
    structure_id uuid not null,
    seance_id uuid not null,
    nombre integer not null default 0 constraint nombre_de_personnes_plausible check (nombre between 0 and 10000),
    nombre_le timestamptz,
    nombre_saisie uuid,
    nombre_appareil uuid,
    primary key (structure_id, seance_id),
    constraint feuille_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
call technique.proteger('feuille');

-- Which entries have come, so that none is taken twice. It says nothing of anybody.
create table saisie (
    structure_id uuid not null,
    id uuid not null,
    seance_id uuid not null,
    compte_id uuid not null,
    appareil uuid not null,
    notee_le timestamptz not null,
    recue_le timestamptz not null,
    constraint saisie_recue_une_fois primary key (structure_id, id),
    constraint saisie_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint saisie_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
create index saisie_par_seance on saisie (structure_id, seance_id);
call technique.proteger('saisie');

-- Of what stands in participation: when it was noted last, by which entry of which device. Whatever was noted before is older,
-- in whatever order the devices come back. retire_le: what was noted until then is as if it had never been.
-- No foreign key to participation: a folder of records replaces its rows.
create table pointage (
    structure_id uuid not null,
    seance_id uuid not null,
    usager_id uuid not null,
    presence_le timestamptz,
    presence_saisie uuid,
    presence_appareil uuid,
    besoin_le timestamptz,
    besoin_saisie uuid,
    besoin_appareil uuid,
    retire_le timestamptz,
    primary key (structure_id, seance_id, usager_id),
    constraint pointage_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint pointage_d_un_usager_connu foreign key (structure_id, usager_id) references usager on delete cascade
);
call technique.proteger('pointage');

-- People without a name, one more or one fewer: the sum is the same in whatever order they come.
create table comptage (
    structure_id uuid not null,
    saisie_id uuid not null,
    seance_id uuid not null,
    le timestamptz not null,
    ecart integer not null constraint ecart_de_comptage_plausible check (ecart between -1000 and 1000 and ecart <> 0),
    primary key (structure_id, saisie_id),
    constraint comptage_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
create index comptage_par_seance on comptage (structure_id, seance_id);
call technique.proteger('comptage');

-- Somebody that nobody knows was helped: one head of the count, and what for.
create table passage (
    structure_id uuid not null,
    id uuid not null,
    seance_id uuid not null,
    notee_le timestamptz not null,
    saisie_id uuid not null,
    demande code,
    duree_min integer constraint duree_de_passage_plausible check (duree_min between 0 and 1440),
    suite text constraint suite_de_passage_connue check (suite in ('resolu', 'a_poursuivre', 'oriente')),
    acteur_id uuid,
    retire boolean not null default false,
    primary key (structure_id, id),
    constraint passage_a_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint passage_sur_une_thematique_connue foreign key (structure_id, demande) references thematique
        on delete set null (demande),
    constraint passage_oriente_vers_un_acteur_connu foreign key (structure_id, acteur_id) references acteur
        on delete set null (acteur_id)
);
create index passage_par_seance on passage (structure_id, seance_id);
call technique.proteger('passage');

-- Who waits for their turn, in the order in which they came. Null: somebody whom nobody knows.
create table arrivee (
    structure_id uuid not null,
    id uuid not null,
    seance_id uuid not null,
    usager_id uuid,
    arrivee_le timestamptz not null,
    etat text not null constraint etat_d_arrivee_connu check (etat in ('attend', 'aide', 'parti', 'retire')),
    etat_le timestamptz not null,
    etat_saisie uuid not null,
    primary key (structure_id, id),
    constraint arrivee_a_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint arrivee_d_un_usager_connu foreign key (structure_id, usager_id) references usager on delete cascade
);
create index arrivee_par_seance on arrivee (structure_id, seance_id);
call technique.proteger('arrivee');

-- A person whom a device named by an id of its own, before the register had one for them.
create table nouvelle_personne (
    structure_id uuid not null,
    id uuid not null,
    usager_id uuid not null,
    primary key (structure_id, id),
    constraint nouvelle_personne_inscrite_au_fichier foreign key (structure_id, usager_id) references usager on delete cascade
);
call technique.proteger('nouvelle_personne');

-- Two devices noted different things without having seen each other. usager_id null: of the number of people without a name.
-- The values of a need are not in it: they stand in participation alone, from which they are detached in time.
create table desaccord (
    structure_id uuid not null,
    id uuid not null,
    seance_id uuid not null,
    usager_id uuid,
    champ text not null constraint champ_de_desaccord_connu check (champ in ('presence', 'besoin', 'nombre')),
    retenu text,
    ecarte text,
    retenu_saisie uuid not null,
    ecarte_saisie uuid not null,
    vu_le timestamptz,
    primary key (structure_id, id),
    constraint desaccord_dit_une_fois unique (structure_id, champ, retenu_saisie, ecarte_saisie),
    constraint desaccord_sur_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint desaccord_sur_un_usager_connu foreign key (structure_id, usager_id) references usager on delete cascade
);
create index desaccord_par_seance on desaccord (structure_id, seance_id);
call technique.proteger('desaccord');
