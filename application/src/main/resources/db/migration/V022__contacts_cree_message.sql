-- What is to be said to somebody: written in the transaction of the fact that it tells, and sent after.
-- cle: the same when it is sent again, so that whoever carries it can tell. jeton: in what it links to, and tied to nothing.
-- seance_id: where it tells of one session. debut: the beginning that the person knew of. raison: told as it stands.
-- du: not before. avant: not after. remplace_id: the message that did not get through, in whose place this one is.
create table message (
    structure_id uuid not null references structure,
    id uuid not null,
    cle text collate "C" not null,
    jeton uuid not null,
    modele text collate "C" not null constraint modele_de_message_connu check (modele in (
        'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
        'seance_annulee', 'deplacement', 'rappel')),
    pour text collate "C" not null constraint message_pour_quelqu_un check (pour in ('personne', 'professionnel')),
    canal text collate "C" not null constraint canal_de_message_connu check (canal in ('sms', 'courriel', 'appel', 'courrier')),
    inscription_id uuid not null,
    action_id uuid not null,
    seance_id uuid,
    remplace_id uuid,
    destinataire text,
    debut timestamptz,
    raison text,
    cree_le timestamptz not null,
    du timestamptz not null,
    avant timestamptz,
    etat text collate "C" not null constraint etat_de_message_connu check (etat in (
        'a_envoyer', 'envoye', 'remis', 'echoue', 'sans_objet', 'a_appeler', 'a_poster', 'fait')),
    tentatives integer not null default 0 constraint tentatives_positives check (tentatives >= 0),
    dernier_essai timestamptz,
    prochain_essai timestamptz,
    issue text collate "C" constraint issue_d_appel_connue check (issue in (
        'prevenu', 'pas_de_reponse', 'message_laisse', 'faux_numero', 'ne_vient_pas')),
    echec code,
    envoye_le timestamptz,
    clos_le timestamptz,
    primary key (structure_id, id),
    constraint message_ecrit_une_fois unique (structure_id, cle),
    constraint message_d_un_jeton unique (structure_id, jeton),
    constraint message_remplace_une_fois unique (structure_id, remplace_id),
    constraint message_d_une_inscription_connue foreign key (structure_id, inscription_id) references inscription on delete cascade,
    constraint message_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade,
    constraint message_joignable check (destinataire is not null or etat in ('echoue', 'sans_objet'))
);
create index message_par_inscription on message (structure_id, inscription_id);
create index message_par_action on message (structure_id, action_id);
create index message_en_cours on message (structure_id, etat, du) where etat in ('a_envoyer', 'a_appeler', 'a_poster', 'echoue');
call technique.proteger('message');

-- Numbers and addresses that asked for no more: +33612345678, or an address in small letters.
create table message_arret (
    structure_id uuid not null references structure,
    destinataire text not null constraint arret_d_un_destinataire check (destinataire ~ '\S'),
    le timestamptz not null,
    primary key (structure_id, destinataire)
);
call technique.proteger('message_arret');

-- What the town says in its own words; where there is no row, the words are ours.
create table modele_message (
    structure_id uuid not null references structure,
    modele text collate "C" not null,
    canal text collate "C" not null constraint canal_de_modele_connu check (canal in ('sms', 'courriel')),
    objet text constraint objet_court check (length(objet) <= 200),
    texte text not null constraint texte_de_modele_court check (texte ~ '\S' and length(texte) <= 4000),
    primary key (structure_id, modele, canal)
);
call technique.proteger('modele_message');
