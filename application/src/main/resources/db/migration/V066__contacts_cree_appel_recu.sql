-- Somebody has called, and waits to be called back. Calls are never recorded: this is what was noted while they spoke.
-- telephone_plie: as the register keeps it, so that whoever has that number is found. precisions: a few words; quand, rappeler_le: when it suits them. pris_par: who took the call. clos_par: who called back.
create table appel_recu (
    structure_id uuid not null references structure,
    id uuid not null,
    recu_le timestamptz not null,
    pris_par uuid,
    nom text constraint nom_de_l_appelant_court check (nom ~ '\S' and length(nom) <= 120),
    telephone text not null constraint numero_a_rappeler check (telephone ~ '([0-9][^0-9]*){4}' and length(telephone) <= 30),
    telephone_plie text collate "C" not null generated always as (numero(telephone)) stored,
    sujet text collate "C" not null constraint sujet_d_appel_connu check (sujet in (
        'place', 'empechement', 'rendez_vous', 'message', 'renseignement', 'autre')),
    precisions text constraint precisions_courtes check (precisions ~ '\S' and length(precisions) <= 140),
    quand text collate "C" not null constraint moment_du_rappel_connu check (quand in ('des_que_possible', 'matin', 'apres_midi')),
    rappeler_le date not null,
    usager_id uuid,
    sans_message boolean not null default false,
    etat text collate "C" not null default 'a_rappeler' constraint etat_d_appel_recu_connu check (etat in (
        'a_rappeler', 'rappele', 'sans_suite', 'faux_numero', 'non_joint')),
    issue text collate "C" constraint issue_de_rappel_connue check (issue in (
        'rappele', 'pas_de_reponse', 'message_laisse', 'faux_numero', 'sans_suite')),
    tentatives integer not null default 0 constraint tentatives_de_rappel_positives check (tentatives >= 0),
    dernier_essai timestamptz,
    appel_par uuid,
    appel_jusqu_a timestamptz,
    clos_le timestamptz,
    clos_par uuid,
    primary key (structure_id, id),
    constraint appel_recu_pris_par_un_compte_connu foreign key (structure_id, pris_par) references compte on delete set null (pris_par),
    constraint appel_recu_rendu_par_un_compte_connu foreign key (structure_id, appel_par) references compte on delete set null (appel_par),
    constraint appel_recu_clos_par_un_compte_connu foreign key (structure_id, clos_par) references compte on delete set null (clos_par),
    constraint appel_recu_d_une_personne_connue foreign key (structure_id, usager_id) references usager on delete set null (usager_id),
    constraint appel_recu_clos_ou_a_rendre check ((etat = 'a_rappeler') = (clos_le is null))
);
create index appel_recu_a_rendre on appel_recu (structure_id, recu_le) where etat = 'a_rappeler';
create index appel_recu_clos on appel_recu (structure_id, clos_le desc) where etat <> 'a_rappeler';
create index appel_recu_par_usager on appel_recu (structure_id, usager_id) where usager_id is not null;
call technique.proteger('appel_recu');

-- How long calls that were returned are kept; where there is no row, half a year.
create table reglage_contacts (
    structure_id uuid not null references structure,
    garde_des_appels integer not null constraint garde_des_appels_en_mois check (garde_des_appels between 1 and 12),
    primary key (structure_id)
);
call technique.proteger('reglage_contacts');
