-- Counted up by each change after which the sessions that are open must end: a role, a password, a second factor.
alter table compte add generation integer not null default 0;

-- What lets somebody choose a password without the old one: a code told by voice, a link sent by e-mail. One of each at
-- most, once, for a time; only its digest is kept.
create table acces_provisoire (
    structure_id uuid not null,
    compte_id uuid not null,
    genre text collate "C" not null constraint acces_provisoire_connu check (genre in ('code', 'lien')),
    empreinte bytea not null,
    expire timestamptz not null,
    primary key (structure_id, compte_id, genre),
    constraint acces_provisoire_unique unique (structure_id, empreinte),
    constraint acces_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
call technique.proteger('acces_provisoire');

-- The secret that an application on a telephone shares with us, sealed with the server's key.
create table second_facteur (
    structure_id uuid not null,
    compte_id uuid not null,
    secret bytea not null,
    -- Null until a first code has shown that the telephone has the secret.
    confirme_le timestamptz,
    -- The half-minute of the last code that was taken: neither it nor one before it is taken again.
    dernier_pas bigint not null default 0,
    primary key (structure_id, compte_id),
    constraint second_facteur_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
call technique.proteger('second_facteur');

-- Printed once, and each taken once, for the day the telephone is lost.
create table code_de_secours (
    structure_id uuid not null,
    compte_id uuid not null,
    empreinte bytea not null,
    primary key (structure_id, compte_id, empreinte),
    constraint code_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
call technique.proteger('code_de_secours');

-- A passkey: the public half, and what its device says of it.
create table cle_acces (
    structure_id uuid not null,
    id uuid not null,
    compte_id uuid not null,
    nom text not null constraint cle_acces_nommee check (nom ~ '\S' and length(nom) <= 100),
    identifiant bytea not null,
    cle_publique bytea not null,
    compteur bigint not null,
    transports text not null,
    transportable boolean not null,
    transportee boolean not null,
    creee_le timestamptz not null,
    derniere_utilisation timestamptz,
    primary key (structure_id, id),
    constraint cle_acces_unique unique (structure_id, identifiant),
    constraint cle_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
call technique.proteger('cle_acces');
create index cle_acces_par_compte on cle_acces (structure_id, compte_id);

-- The roles that must have a second factor.
create table second_facteur_exige (
    structure_id uuid not null references structure,
    role text collate "C" not null constraint role_exige_connu
        check (role in ('administrateur', 'responsable', 'conseiller', 'accueil', 'lecteur', 'partenaire')),
    primary key (structure_id, role)
);
call technique.proteger('second_facteur_exige');

create index journal_par_objet on journal (structure_id, objet_id);
