-- Where the team of a town proves who it is, beside its passwords or in their place: one at most. secret: sealed with the server's
-- key. revision: another one after each change, so that what was begun under the one before does not end under the new. exclusif:
-- nobody enters otherwise any more, but by the account that secours_id names.
create table fournisseur (
    structure_id uuid primary key references structure,
    revision uuid not null,
    genre text collate "C" not null constraint genre_de_fournisseur_connu check (genre in ('proconnect', 'autre')),
    nom text not null constraint fournisseur_nomme check (nom ~ '\S' and length(nom) <= 60),
    emetteur text not null constraint emetteur_bien_forme check (emetteur ~ '^https?://\S+$' and length(emetteur) <= 300),
    client text not null constraint client_bien_forme check (client ~ '^\S+$' and length(client) <= 200),
    secret bytea not null,
    par_adresse boolean not null,
    niveaux text not null constraint niveaux_mesures check (length(niveaux) <= 500),
    exclusif boolean not null,
    secours_id uuid,
    constraint fournisseur_exclusif_avec_secours check (not exclusif or secours_id is not null),
    constraint secours_d_un_compte_connu foreign key (structure_id, secours_id) references compte
);
call technique.proteger('fournisseur');

-- Whose account an identity of theirs opens: the word of one issuer (sujet), which another may use for somebody else.
create table identite_reliee (
    structure_id uuid not null,
    emetteur text not null,
    sujet text not null constraint sujet_mesure check (length(sujet) between 1 and 255),
    compte_id uuid not null,
    reliee_le timestamptz not null,
    primary key (structure_id, emetteur, sujet),
    constraint une_identite_par_compte unique (structure_id, compte_id),
    constraint identite_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
call technique.proteger('identite_reliee');

-- Each return from there is listened to once, for as long as it could be sent again.
create table retour_servi (
    structure_id uuid not null references structure,
    empreinte bytea not null,
    le timestamptz not null,
    primary key (structure_id, empreinte)
);
call technique.proteger('retour_servi');
