-- What a member of the team is told of their own sessions and appointments, in the transaction of what happened: ADR 0135. It says no
-- name: which action, and when. par: as whoever it is for wished when it happened. message_id: what told it, where something did. Opened,
-- it goes.
create table nouvelle (
    structure_id uuid not null references structure,
    id uuid not null,
    compte_id uuid not null,
    fait code not null constraint fait_de_nouvelle_connu check (fait in (
        'rendez_vous_pris', 'rendez_vous_deplace', 'rendez_vous_annule', 'place_prise', 'place_rendue', 'complet', 'groupe', 'appel')),
    action_id uuid,
    debut timestamptz,
    par code not null constraint nouvelle_par_un_moyen check (par in ('page', 'courriel', 'sms', 'aucun')),
    message_id uuid,
    le timestamptz not null,
    primary key (structure_id, id),
    constraint nouvelle_pour_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade,
    constraint nouvelle_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade,
    constraint nouvelle_dite_par_un_message_connu foreign key (structure_id, message_id) references message on delete set null (message_id),
    constraint nouvelle_de_quelque_chose check ((action_id is null) = (fait = 'appel'))
);
create index nouvelle_par_compte on nouvelle (structure_id, compte_id, le);
create index nouvelle_par_action on nouvelle (structure_id, action_id) where action_id is not null;
create index nouvelle_par_message on nouvelle (structure_id, message_id) where message_id is not null;
create unique index nouvelle_complet_une_fois on nouvelle (structure_id, compte_id, action_id) where fait = 'complet';
call technique.proteger('nouvelle');

-- How somebody wishes to be told of a kind of thing; where there is no row, on the page of the day, and of a call not at all.
create table nouvelle_choix (
    structure_id uuid not null references structure,
    compte_id uuid not null,
    genre code not null constraint genre_de_nouvelle_connu check (genre in ('rendez_vous', 'place', 'complet', 'groupe', 'appel')),
    par code not null constraint choix_d_un_moyen check (par in ('page', 'courriel', 'sms', 'aucun')),
    primary key (structure_id, compte_id, genre),
    constraint choix_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
call technique.proteger('nouvelle_choix');

-- When an e-mail or a text may leave for them, by the town's clock, and to which number.
create table nouvelle_heures (
    structure_id uuid not null references structure,
    compte_id uuid not null,
    mobile text,
    de integer not null,
    a integer not null,
    primary key (structure_id, compte_id),
    constraint heures_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade,
    constraint heures_de_nouvelles check (de >= 0 and a <= 24 and de < a)
);
call technique.proteger('nouvelle_heures');

-- One e-mail or text for all of a batch leaves by the outbox.
alter table message
    add compte_id uuid,
    drop constraint sujet_de_message_connu,
    add constraint sujet_de_message_connu check (sujet in ('place', 'reunion', 'orientation', 'enquete', 'equipe')),
    drop constraint message_pour_quelqu_un,
    add constraint message_pour_quelqu_un check (pour in ('personne', 'professionnel', 'organisme', 'equipe')),
    drop constraint modele_de_message_connu,
    add constraint modele_de_message_connu check (case sujet
        when 'place' then modele in (
            'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
            'seance_annulee', 'deplacement', 'rappel', 'code', 'preuve', 'libre')
        when 'reunion' then modele in ('invitation', 'relance', 'compte_rendu')
        when 'orientation' then modele in ('annonce', 'relance')
        when 'enquete' then modele in ('invitation', 'relance')
        when 'equipe' then modele in ('nouvelles') end),
    add constraint message_a_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade,
    add constraint message_a_l_equipe check ((sujet = 'equipe') = (compte_id is not null));
create index message_par_compte on message (structure_id, compte_id) where compte_id is not null;
