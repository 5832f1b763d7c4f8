-- What a workshop is, written once: an action may start from it. duree: of a session, in minutes.
create table modele_atelier (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    thematique code not null,
    titre text not null constraint titre_du_modele_mesure check (titre ~ '\S' and length(titre) <= 200),
    quoi text constraint quoi_du_modele_mesure check (length(quoi) <= 600),
    pour_qui text constraint pour_qui_du_modele_mesure check (length(pour_qui) <= 600),
    avant_de_venir text constraint avant_de_venir_mesure check (length(avant_de_venir) <= 300),
    a_apporter text constraint a_apporter_du_modele_mesure check (length(a_apporter) <= 600),
    appareils text[] not null default array[]::text[]
        constraint appareils_du_modele_connus check (appareils <@ array['android', 'iphone', 'tablette', 'ordinateur']),
    niveau text constraint niveau_du_modele_connu check (niveau in ('debutant', 'intermediaire', 'avance')),
    duree integer constraint duree_du_modele_plausible check (duree between 15 and 720),
    places integer constraint places_du_modele_plausibles check (places between 1 and 1000),
    retire_le date,
    primary key (structure_id, id),
    constraint modele_atelier_reference_unique unique (structure_id, reference),
    constraint modele_sur_une_thematique_connue foreign key (structure_id, thematique) references thematique
);
call technique.proteger('modele_atelier');
call technique.referencer('modele_atelier', 'MA');

create table modele_atelier_materiel (
    structure_id uuid not null,
    modele_id uuid not null,
    materiel_id uuid not null,
    primary key (structure_id, modele_id, materiel_id),
    constraint materiel_d_un_modele_connu foreign key (structure_id, modele_id) references modele_atelier on delete cascade,
    constraint modele_avec_un_materiel_connu foreign key (structure_id, materiel_id) references materiel on delete cascade
);
call technique.proteger('modele_atelier_materiel');

-- From which model an action started: its words and numbers are its own since.
create table action_modele (
    structure_id uuid not null,
    action_id uuid not null,
    modele_id uuid not null,
    primary key (structure_id, action_id),
    constraint modele_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade,
    constraint action_d_un_modele_connu foreign key (structure_id, modele_id) references modele_atelier
);
create index action_modele_par_modele on action_modele (structure_id, modele_id);
call technique.proteger('action_modele');
