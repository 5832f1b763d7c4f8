-- The sheet of a body in the directory: what it helps with, for whom, at what cost, how one is sent there. The body itself, its
-- name and how it is reached are acteur's. verifie_le: the day on which somebody of the service, or of the body, last said
-- that all of it is so; null: nobody ever did. retiree_le: out of what the public reads, and kept.
create table fiche_organisme (
    structure_id uuid not null,
    acteur_id uuid not null,
    publics text[] not null default '{}'
        constraint publics_de_fiche_connus check (publics <@ array[
            'tous', 'jeunes', 'etudiants', 'familles', 'seniors', 'femmes', 'demandeurs_emploi', 'salaries', 'handicap',
            'precarite', 'etrangers', 'associations', 'professionnels']),
    publics_precision text,
    cout code constraint cout_connu check (cout in ('gratuit', 'sous_condition', 'payant')),
    cout_precision text,
    accompagnements text[] not null default '{}'
        constraint accompagnements_connus check (accompagnements <@ array['libre', 'individuel', 'collectif', 'a_distance']),
    modes text[] not null default '{}'
        constraint modes_de_venue_connus check (modes <@ array[
            'se_presenter', 'telephoner', 'courriel', 'en_ligne', 'fiche_de_liaison', 'par_un_professionnel']),
    venue text,
    a_apporter text,
    accessibilites text[] not null default '{}'
        constraint accessibilites_connues check (accessibilites <@ array[
            'sans_marche', 'toilettes', 'surdite', 'vue', 'handicap_mental', 'illettrisme']),
    langues text[] not null default '{}'
        constraint langues_connues check (langues <@ array[
            'francais', 'breton', 'anglais', 'espagnol', 'portugais', 'italien', 'allemand', 'polonais', 'roumain',
            'arabe', 'turc', 'russe', 'ukrainien', 'persan', 'chinois', 'langue_des_signes']),
    habilitations text[] not null default '{}'
        constraint habilitations_connues check (habilitations <@ array[
            'aidants_connect', 'france_services', 'pix', 'conseillers_numeriques', 'bibliotheque_numerique',
            'point_numerique_caf', 'promeneurs_du_net', 'emmaus_connect', 'grande_ecole_du_numerique', 'croix_rouge']),
    -- SIRET or RNA, which the national directory asks for.
    pivot text collate "C" constraint pivot_lisible check (pivot ~ '^[a-zA-Z0-9]{9,14}$'),
    verifie_le date,
    retiree_le date,
    primary key (structure_id, acteur_id),
    constraint fiche_d_un_organisme_connu foreign key (structure_id, acteur_id) references acteur on delete cascade,
    constraint fiche_breve check (
        greatest(length(publics_precision), length(cout_precision), length(venue), length(a_apporter)) <= 1000)
);
call technique.proteger('fiche_organisme');

-- A need that it answers, and how, in a sentence of plain words.
create table fiche_besoin (
    structure_id uuid not null,
    acteur_id uuid not null,
    besoin code not null,
    phrase text constraint phrase_de_besoin_breve check (length(phrase) <= 300),
    primary key (structure_id, acteur_id, besoin),
    constraint besoin_d_une_fiche_connue foreign key (structure_id, acteur_id) references fiche_organisme
        on update cascade on delete cascade
);
call technique.proteger('fiche_besoin');
create index fiche_besoin_par_besoin on fiche_besoin (structure_id, besoin);

-- Where it receives: in a venue of the town, or at an address of its own. horaires: as OpenStreetMap writes them.
create table fiche_accueil (
    structure_id uuid not null,
    acteur_id uuid not null,
    rang smallint not null constraint rang_d_accueil_connu check (rang between 1 and 9),
    lieu_id uuid,
    nom text,
    adresse text,
    code_postal text collate "C",
    commune text,
    quartier code,
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    horaires text,
    precisions text,
    primary key (structure_id, acteur_id, rang),
    constraint accueil_d_une_fiche_connue foreign key (structure_id, acteur_id) references fiche_organisme
        on update cascade on delete cascade,
    constraint accueil_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu,
    constraint accueil_dans_un_quartier_connu foreign key (structure_id, quartier) references quartier,
    constraint accueil_quelque_part check (
        (lieu_id is null and adresse is not null)
        or (lieu_id is not null and num_nonnulls(nom, adresse, code_postal, commune, quartier, latitude, longitude) = 0)),
    constraint accueil_bref check (
        greatest(length(nom), length(adresse), length(code_postal), length(commune), length(horaires), length(precisions))
            <= 500)
);
call technique.proteger('fiche_accueil');
create index fiche_accueil_par_lieu on fiche_accueil (structure_id, lieu_id);
