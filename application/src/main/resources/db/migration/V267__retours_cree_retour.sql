-- What sheets said after a session, added up: never by sheet, never by person, at no hour.
create table retour (
    structure_id uuid not null,
    seance_id uuid not null,
    feuilles integer not null,
    utile_oui integer not null default 0,
    utile_un_peu integer not null default 0,
    utile_non integer not null default 0,
    rythme_lent integer not null default 0,
    rythme_bien integer not null default 0,
    rythme_vite integer not null default 0,
    seul_oui integer not null default 0,
    seul_presque integer not null default 0,
    seul_pas_encore integer not null default 0,
    primary key (structure_id, seance_id),
    constraint retour_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint retour_d_une_feuille_au_moins check (feuilles > 0),
    constraint retour_sans_nombre_negatif check (
        least(
            utile_oui, utile_un_peu, utile_non, rythme_lent, rythme_bien, rythme_vite,
            seul_oui, seul_presque, seul_pas_encore) >= 0),
    constraint retour_d_une_reponse_par_feuille check (
        utile_oui + utile_un_peu + utile_non <= feuilles
        and rythme_lent + rythme_bien + rythme_vite <= feuilles
        and seul_oui + seul_presque + seul_pas_encore <= feuilles)
);
call technique.proteger('retour');
call technique.suivre('retour', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');

-- What next: themes, as many as one likes.
create table retour_suite (
    structure_id uuid not null,
    seance_id uuid not null,
    thematique code not null,
    nombre integer not null,
    primary key (structure_id, seance_id, thematique),
    constraint suite_d_un_retour_connu foreign key (structure_id, seance_id) references retour on delete cascade,
    constraint suite_d_un_theme_connu foreign key (structure_id, thematique) references thematique,
    constraint suites_d_un_retour_comptees check (nombre > 0)
);
call technique.proteger('retour_suite');

-- Drawn by chance by the page on which a sheet is entered: sent twice, it counts once. It says of which session nowhere.
create table retour_envoi (
    structure_id uuid not null references structure,
    id uuid not null,
    primary key (structure_id, id)
);
call technique.proteger('retour_envoi');
