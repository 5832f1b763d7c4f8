-- Somebody is sent to a body for a need. It holds the body, the need and the day, under an id drawn at random. The link by which the body
-- says what became of it is that id, signed with the server's key: nobody who reads the table can answer for a body.
-- prenom and joindre: of whoever agreed that the body be told, until the close of the quarter; then it is a row to count.
-- sur_feuille: the sheet of a session counts this person at this body already. par_acteur_id: the body whose people sent.
create table orientation (
    structure_id uuid not null,
    id uuid not null,
    reference reference not null,
    acteur_id uuid not null,
    besoin code not null,
    jour date not null,
    origine text collate "C" not null constraint origine_d_orientation_connue
        check (origine in ('conseiller', 'professionnel', 'public')),
    par_acteur_id uuid,
    sur_feuille boolean not null default false,
    prenom text constraint prenom_d_orientation_bref check (length(prenom) between 1 and 60),
    joindre text constraint joindre_d_orientation_bref check (length(joindre) between 1 and 100),
    a_prevenir boolean not null default false,
    prevenu_le timestamptz,
    relance_le timestamptz,
    issue text collate "C" constraint issue_d_orientation_connue check (issue in ('venue', 'aidee', 'adressee', 'absente')),
    repondu_le date,
    primary key (structure_id, id),
    constraint orientation_reference_unique unique (structure_id, reference),
    constraint orientation_vers_un_organisme_connu foreign key (structure_id, acteur_id) references acteur,
    constraint orientation_par_un_organisme_connu foreign key (structure_id, par_acteur_id) references acteur,
    constraint orientation_repondue_un_jour check (num_nulls(issue, repondu_le) in (0, 2)),
    constraint orientation_dite_si_l_on_est_d_accord check (a_prevenir or num_nonnulls(prenom, joindre) = 0)
);
call technique.proteger('orientation');
create index orientation_par_jour on orientation (structure_id, jour);
create index orientation_par_organisme on orientation (structure_id, acteur_id);
