-- What people asked for, how it ended and where they were sent, once a quarter is closed: counts of sessions, of nobody.
create table seance_demande (
    structure_id uuid not null,
    seance_id uuid not null,
    demande code not null,
    nombre integer not null constraint demandes_comptees_positives check (nombre >= 0),
    primary key (structure_id, seance_id, demande),
    constraint demandes_comptees_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint demandes_comptees_d_une_thematique_connue foreign key (structure_id, demande) references thematique
);
call technique.proteger('seance_demande');

create table seance_suite (
    structure_id uuid not null,
    seance_id uuid not null,
    suite text collate "C" not null constraint suite_comptee_connue check (suite in ('resolu', 'a_poursuivre', 'oriente')),
    nombre integer not null constraint suites_comptees_positives check (nombre >= 0),
    primary key (structure_id, seance_id, suite),
    constraint suites_comptees_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
call technique.proteger('seance_suite');

create table seance_orientation (
    structure_id uuid not null,
    seance_id uuid not null,
    acteur_id uuid not null,
    nombre integer not null constraint orientations_comptees_positives check (nombre >= 0),
    primary key (structure_id, seance_id, acteur_id),
    constraint orientations_comptees_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint orientations_comptees_vers_un_acteur_connu foreign key (structure_id, acteur_id) references acteur
);
call technique.proteger('seance_orientation');

-- Which sessions have been done. avec_id: the one that the counts stand on, where a session alone would say of whom they
-- are. portee: how far apart the sessions are that are counted together, and so what may be said of when it was.
create table seance_detachee (
    structure_id uuid not null,
    seance_id uuid not null,
    avec_id uuid not null,
    portee text collate "C" not null constraint portee_de_compte_connue check (portee in ('seance', 'mois', 'trimestre', 'annee')),
    primary key (structure_id, seance_id),
    constraint detachee_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint detachee_avec_une_seance_connue foreign key (structure_id, avec_id) references seance on delete cascade
);
call technique.proteger('seance_detachee');

-- A folder made before the quarter was closed tells again what is counted by now: it would be counted twice.
create function taire_ce_qui_est_detache() returns trigger language plpgsql as $$
begin
    if exists (
        select from seance_detachee where structure_id = new.structure_id and seance_id = new.seance_id
    ) then
        new.demande := null;
        new.suite := null;
        new.acteur_id := null;
    end if;
    return new;
end $$;
create trigger demande_deja_detachee before insert or update on participation
    for each row when (
        (new.demande is not null or new.suite is not null or new.acteur_id is not null)
        and coalesce(current_setting('estran.versement', true), '') = 'oui')
    execute function taire_ce_qui_est_detache();

call technique.suivre('seance_demande', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');
call technique.suivre('seance_orientation', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');
