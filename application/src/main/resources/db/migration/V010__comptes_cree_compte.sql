-- Who works with the service. A name and an address of e-mail, no more.
create table compte (
    structure_id uuid not null references structure,
    id uuid not null,
    courriel text not null,
    nom text not null constraint compte_nomme check (nom ~ '\S' and length(nom) <= 200),
    role text collate "C" not null constraint role_du_compte_connu
        check (role in ('administrateur', 'responsable', 'conseiller', 'accueil', 'lecteur', 'partenaire')),
    -- Null until the person has chosen one.
    mot_de_passe text,
    conseiller_id uuid,
    actif boolean not null default true,
    cree_le timestamptz not null,
    derniere_connexion timestamptz,
    primary key (structure_id, id),
    constraint compte_courriel_unique unique (structure_id, courriel),
    constraint compte_courriel_bien_forme
        check (courriel = lower(courriel) and courriel ~ '^[^@\s]+@[^@\s]+$' and length(courriel) <= 254),
    constraint compte_conseiller_unique unique (structure_id, conseiller_id),
    constraint compte_d_un_conseiller_connu foreign key (structure_id, conseiller_id)
        references conseiller on delete set null (conseiller_id)
);
call technique.proteger('compte');

-- Failures of sign-in, by what was tried: an account from an address, an account, an address. The key is a digest.
create table tentative (
    structure_id uuid not null references structure,
    cle bytea not null,
    echecs integer not null constraint tentative_comptee check (echecs > 0),
    derniere timestamptz not null,
    primary key (structure_id, cle)
);
call technique.proteger('tentative');

-- Who did what, on which record, when, from where, by which channel. The application adds to it, and changes nothing in it.
create table journal (
    structure_id uuid not null references structure,
    id uuid not null,
    quand timestamptz not null,
    -- Null: the service itself, or someone who was not signed in.
    compte_id uuid,
    acte text collate "C" not null constraint journal_acte_nomme check (acte ~ '^[a-z_]+\.[a-z_]+$'),
    objet_id uuid,
    canal text collate "C" not null constraint journal_canal_connu check (canal in ('ecran', 'commande', 'service')),
    origine inet,
    primary key (structure_id, id),
    constraint journal_d_un_compte_connu foreign key (structure_id, compte_id) references compte
);
call technique.proteger('journal');
create index journal_par_moment on journal (structure_id, quand desc);
revoke update, delete, truncate on journal from estran_application;

-- What is printed on the console at a first start, and typed once: its digest, and the structure that it opens if one is there.
create table technique.premier_code (
    empreinte bytea primary key,
    structure_id uuid references technique.structure,
    expire timestamptz not null
);
grant select, insert, delete on technique.premier_code to estran_application;

-- Sessions, in the shape that Spring Session gives them: any instance of the application can go on with them.
create table technique.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index session_par_echeance on technique.session (expiry_time);
create index session_par_compte on technique.session (principal_name);
create table technique.session_attributes (
    session_primary_id char(36) not null references technique.session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on technique.session, technique.session_attributes to estran_application;
