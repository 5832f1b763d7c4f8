-- Another program that is told when something of ours has changed. Its address may open it, and secret signs what it is told: both
-- are sealed with the key of the server, and of the address only its host is shown. essais: how often it was asked in vain since
-- panne_depuis, because of panne, or of what it answered (statut); it is asked again at prochain_le, until arrete_le.
create table echo (
    structure_id uuid not null references structure,
    id uuid not null,
    nom text not null constraint nom_d_echo_court check (nom ~ '\S' and length(nom) <= 60),
    hote text not null,
    adresse bytea not null,
    secret bytea not null,
    cree_le timestamptz not null,
    dit_le timestamptz,
    essais integer not null default 0,
    prochain_le timestamptz,
    panne code constraint panne_d_echo_connue check (panne in (
        'interdite', 'inconnue', 'muette', 'certificat', 'lente', 'lourde', 'detours', 'reponse',
        'scellee')),
    statut integer,
    panne_depuis timestamptz,
    arrete_le timestamptz,
    primary key (structure_id, id),
    constraint echo_en_panne_depuis check ((panne is null) = (panne_depuis is null) and (panne is null) = (essais = 0)),
    constraint echo_a_repondu check ((statut is not null) = (panne is not distinct from 'reponse')),
    constraint echo_arrete_apres_une_panne check (arrete_le is null or panne is not null)
);
call technique.proteger('echo');

-- What it follows, and what that was when it was last looked at (empreinte). appel_id: what it is still to be told, noticed at
-- change_le. A change that comes before it was told takes the place of the one before.
create table echo_suit (
    structure_id uuid not null,
    echo_id uuid not null,
    sujet code not null constraint sujet_d_echo_connu check (sujet in ('programme', 'chiffres')),
    empreinte bytea not null,
    appel_id uuid,
    change_le timestamptz,
    primary key (structure_id, echo_id, sujet),
    constraint appel_d_echo_date check ((appel_id is null) = (change_le is null)),
    constraint sujet_d_un_echo_connu foreign key (structure_id, echo_id) references echo on delete cascade
);
call technique.proteger('echo_suit');
