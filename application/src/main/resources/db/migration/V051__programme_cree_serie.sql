-- A rule by which sessions of an action come back, at local hours: they stay the same when clocks change.
-- rythme: semaine, the days jours each intervalle weeks; rang, the rangs of a day (-1: the last) each intervalle months;
-- mois, the day jour_du_mois each intervalle months. Weeks and months count from that of debut.
-- suite_de_id: the series that this one goes on from. A change of what follows leaves what came before its own rule.
create table serie (
    structure_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    suite_de_id uuid,
    rythme text collate "C" not null constraint rythme_connu check (rythme in ('semaine', 'rang', 'mois')),
    intervalle integer not null constraint intervalle_raisonnable check (intervalle between 1 and 48),
    jours integer[] not null default '{}' constraint jours_de_la_semaine check (jours <@ array[1, 2, 3, 4, 5, 6, 7]),
    rangs integer[] not null default '{}' constraint rangs_dans_le_mois check (rangs <@ array[-1, 1, 2, 3, 4, 5]),
    jour_du_mois integer constraint jour_dans_le_mois check (jour_du_mois between 1 and 31),
    epoque text collate "C" not null
        constraint epoque_connue check (epoque in ('toute_l_annee', 'periode_scolaire', 'vacances')),
    feries boolean not null,
    debut date not null,
    jusqu_au date,
    fois integer constraint fois_raisonnables check (fois between 1 and 1000),
    commence time not null,
    finit time not null,
    lieu_id uuid,
    primary key (structure_id, id),
    constraint serie_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade,
    constraint serie_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu,
    constraint serie_suit_une_serie_connue
        foreign key (structure_id, suite_de_id) references serie on delete set null (suite_de_id),
    constraint serie_dit_son_rythme check (case rythme
        when 'semaine' then jours <> '{}' and rangs = '{}' and jour_du_mois is null
        when 'rang' then cardinality(jours) = 1 and rangs <> '{}' and jour_du_mois is null
        else jours = '{}' and rangs = '{}' and jour_du_mois is not null end),
    constraint serie_finit_d_une_facon check ((jusqu_au is null) <> (fois is null)),
    constraint serie_finit_apres_son_debut check (jusqu_au >= debut),
    constraint seance_de_serie_finit_apres_son_debut check (finit > commence)
);
create index serie_par_action on serie (structure_id, action_id);
call technique.proteger('serie');

create table serie_conseiller (
    structure_id uuid not null,
    serie_id uuid not null,
    conseiller_id uuid not null,
    primary key (structure_id, serie_id, conseiller_id),
    constraint conseiller_d_une_serie_connue foreign key (structure_id, serie_id) references serie on delete cascade,
    constraint serie_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller on delete cascade
);
call technique.proteger('serie_conseiller');

create table serie_benevole (
    structure_id uuid not null,
    serie_id uuid not null,
    benevole_id uuid not null,
    primary key (structure_id, serie_id, benevole_id),
    constraint benevole_d_une_serie_connue foreign key (structure_id, serie_id) references serie on delete cascade,
    constraint serie_d_un_benevole_connu foreign key (structure_id, benevole_id) references benevole on delete cascade
);
call technique.proteger('serie_benevole');

-- What became of each date of a rule: its session, or none, when it was taken out. A session at other hours than those of the
-- rule is one that somebody moved: the rule does not take it back.
create table serie_jour (
    structure_id uuid not null,
    serie_id uuid not null,
    jour date not null,
    seance_id uuid,
    primary key (structure_id, serie_id, jour),
    constraint seance_d_une_seule_serie unique (structure_id, seance_id),
    constraint jour_d_une_serie_connue foreign key (structure_id, serie_id) references serie on delete cascade,
    constraint jour_d_une_seance_connue
        foreign key (structure_id, seance_id) references seance on delete set null (seance_id)
);
call technique.proteger('serie_jour');
