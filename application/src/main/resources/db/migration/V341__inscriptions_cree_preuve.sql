-- An asking by somebody of whom it is not clear that they can be reached where they say: it is confirmed by a code that leaves for their
-- telephone, or by somebody of the team who calls; until then nothing else leaves for it.
-- jusqu_a: until when what it holds is held. ecartee_le: the team has put it aside, and nothing ever leaves for it.
create table preuve (
    structure_id uuid not null,
    demande_id uuid not null,
    code text collate "C" constraint code_de_preuve_bien_forme check (code ~ '^[0-9]{6}$'),
    jusqu_a timestamptz not null,
    essais integer not null default 0 constraint essais_de_preuve_comptes check (essais >= 0),
    prouvee_le timestamptz,
    ecartee_le timestamptz,
    primary key (structure_id, demande_id),
    constraint preuve_d_une_demande_connue foreign key (structure_id, demande_id) references demande on delete cascade
);
create index preuve_attendue on preuve (structure_id, jusqu_a) where prouvee_le is null and ecartee_le is null;
call technique.proteger('preuve');

-- A place that is held until then begins as one that is offered.
insert into technique.transition_inscription (de, vers) values (null, 'proposee');

alter table message
    drop constraint modele_de_message_connu,
    add constraint modele_de_message_connu check (modele in (
        'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
        'seance_annulee', 'deplacement', 'rappel', 'code', 'preuve'));
alter table modele_message
    drop constraint modele_de_texte_connu,
    add constraint modele_de_texte_connu check (modele in (
        'confirmation', 'attente', 'proposition', 'promotion', 'expiration', 'annulation', 'annulation_service',
        'seance_annulee', 'deplacement', 'rappel', 'code', 'preuve')) not valid;
