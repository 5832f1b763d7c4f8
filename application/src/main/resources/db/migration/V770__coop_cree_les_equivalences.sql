-- What is ours in the State's tool, said once. hote: where the tool is. depuis: from which day acts are entered from here. essai: whether a
-- sample form opened ready filled when somebody looked.
create table reglage_coop (
    structure_id uuid not null references structure,
    hote text not null default 'https://coop-numerique.anct.gouv.fr'
        constraint hote_de_la_coop_forme check (hote ~ '^https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?$' and length(hote) <= 200),
    depuis date,
    essai text collate "C" constraint essai_de_la_coop_connu check (essai in ('rempli', 'vide')),
    essai_le date,
    primary key (structure_id),
    constraint essai_de_la_coop_date check ((essai is null) = (essai_le is null))
);
call technique.proteger('reglage_coop');

create table coop_lieu (
    structure_id uuid not null references structure,
    lieu_id uuid not null,
    la_bas text collate "C" not null
        constraint lieu_de_la_coop_forme check (la_bas ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    primary key (structure_id, lieu_id),
    constraint lieu_de_la_coop_d_un_lieu_connu foreign key (structure_id, lieu_id) references lieu on delete cascade
);
call technique.proteger('coop_lieu');

-- theme: a word of their list.
create table coop_theme (
    structure_id uuid not null references structure,
    thematique code not null,
    theme text collate "C" not null constraint theme_de_la_coop_connu check (theme in (
        'diagnostic_numerique', 'prendre_en_main_du_materiel', 'maintenance_de_materiel', 'gere_ses_contenus_numeriques',
        'navigation_sur_internet', 'email', 'bureautique', 'reseaux_sociaux', 'sante', 'banque_et_achats_en_ligne',
        'entrepreneuriat', 'insertion_professionnelle', 'securite_numerique', 'parentalite', 'scolarite_et_numerique',
        'creer_avec_le_numerique', 'culture_numerique', 'intelligence_artificielle', 'aide_aux_demarches_administratives',
        'papiers_elections_citoyennete', 'famille_scolarite', 'social_sante', 'travail_formation', 'logement',
        'transports_mobilite', 'argent_impots', 'justice', 'etrangers_europe', 'loisirs_sports_culture', 'associations')),
    primary key (structure_id, thematique),
    constraint theme_de_la_coop_d_un_theme_connu foreign key (structure_id, thematique) references thematique on delete cascade
);
call technique.proteger('coop_theme');

-- sorte: what an action of that kind counts as there. minutes: how long it usually takes, where nobody noted it.
create table coop_forme (
    structure_id uuid not null references structure,
    type type_action not null,
    sorte text collate "C" not null constraint sorte_de_la_coop_connue check (sorte in ('individuel', 'collectif', 'aucune')),
    minutes integer constraint minutes_de_la_coop_bornees check (minutes between 1 and 1439),
    primary key (structure_id, type)
);
call technique.proteger('coop_forme');
