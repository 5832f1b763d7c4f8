-- What somebody of the team wrote to those who hold a place, in words of their own: ADR 0135.
-- id: made by the form, so that what is sent twice is written once. texte: null once it was erased. attente: those who wait were told too.
-- ecartees: people who were not told when it was written, as they asked for nothing or have not shown that they are reached there.
create table message_libre (
    structure_id uuid not null references structure,
    id uuid not null,
    texte text constraint message_libre_court check (texte ~ '\S' and length(texte) <= 1000),
    attente boolean not null,
    ecartees integer not null constraint ecartees_positives check (ecartees >= 0),
    ecrit_par uuid,
    ecrit_le timestamptz not null,
    primary key (structure_id, id),
    constraint message_libre_d_un_compte_connu foreign key (structure_id, ecrit_par) references compte on delete set null (ecrit_par)
);
create index message_libre_par_compte on message_libre (structure_id, ecrit_par) where ecrit_par is not null;
call technique.proteger('message_libre');

-- Of which actions, and of which session of each, whose day and hour are said.
create table message_libre_action (
    structure_id uuid not null references structure,
    libre_id uuid not null,
    action_id uuid not null,
    seance_id uuid not null,
    primary key (structure_id, libre_id, action_id),
    constraint action_d_un_message_libre_connu foreign key (structure_id, libre_id) references message_libre on delete cascade,
    constraint message_libre_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade,
    constraint message_libre_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
create index message_libre_par_action on message_libre_action (structure_id, action_id);
create index message_libre_par_seance on message_libre_action (structure_id, seance_id);
call technique.proteger('message_libre_action');

alter table message
    add libre_id uuid,
    drop constraint modele_de_message_connu,
    add constraint modele_de_message_connu check (case sujet
        when 'place' then modele in (
            'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
            'seance_annulee', 'deplacement', 'rappel', 'code', 'preuve', 'libre')
        when 'reunion' then modele in ('invitation', 'relance', 'compte_rendu')
        when 'orientation' then modele in ('annonce', 'relance')
        when 'enquete' then modele in ('invitation', 'relance') end),
    add constraint message_dit_un_message_libre check ((libre_id is not null) = (modele = 'libre')),
    add constraint message_d_un_message_libre_connu foreign key (structure_id, libre_id) references message_libre on delete cascade;
create index message_par_message_libre on message (structure_id, libre_id) where libre_id is not null;
