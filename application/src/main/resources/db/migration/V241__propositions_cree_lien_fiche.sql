-- The address by which a body keeps its sheet up to date, without an account: sent twice a year, for a time. Only its digest is kept.
-- repondu_le: somebody of the body has answered since.
create table lien_fiche (
    structure_id uuid not null,
    acteur_id uuid not null,
    empreinte bytea not null,
    cree_le timestamptz not null,
    expire_le timestamptz not null constraint lien_de_fiche_expire check (expire_le > cree_le),
    moyen code not null constraint moyen_de_lien_connu check (moyen in ('courriel', 'lettre')),
    repondu_le timestamptz,
    primary key (structure_id, acteur_id),
    constraint lien_fiche_unique unique (structure_id, empreinte),
    constraint lien_fiche_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur on delete cascade
);
call technique.proteger('lien_fiche');

-- What a body says of its sheet, until the service has accepted or refused it.
create table proposition (
    structure_id uuid not null,
    id uuid not null,
    acteur_id uuid not null,
    recue_le timestamptz not null,
    primary key (structure_id, id),
    constraint proposition_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur on delete cascade
);
call technique.proteger('proposition');
create index proposition_par_acteur on proposition (structure_id, acteur_id);

-- morceau: what is accepted or refused at once, as a place with its hours. valeurs: none, where the field is emptied.
create table proposition_champ (
    structure_id uuid not null,
    proposition_id uuid not null,
    champ text collate "C" not null constraint champ_propose_bref check (length(champ) <= 100),
    morceau text collate "C" not null constraint morceau_propose_bref check (length(morceau) <= 100),
    valeurs text[] not null,
    primary key (structure_id, proposition_id, champ),
    constraint champ_d_une_proposition_connue
        foreign key (structure_id, proposition_id) references proposition on delete cascade
);
call technique.proteger('proposition_champ');
