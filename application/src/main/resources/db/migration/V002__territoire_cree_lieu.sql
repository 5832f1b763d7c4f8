create table vacances_scolaires (
    structure_id uuid not null references structure,
    premier_jour date not null,
    dernier_jour date not null,
    primary key (structure_id, premier_jour),
    constraint vacances_finissent_apres_leur_debut check (dernier_jour >= premier_jour)
);
call technique.proteger('vacances_scolaires');

-- implicite: named by other rows, but described by none (a code to a file that was never given).
create table quartier (
    structure_id uuid not null references structure,
    code code not null,
    nom text,
    implicite boolean not null default false,
    primary key (structure_id, code),
    constraint quartier_nomme check (implicite or nom is not null)
);
call technique.proteger('quartier');

create table lieu (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    nom text not null,
    quartier code,
    adresse text,
    code_postal text,
    commune text,
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    capacite integer constraint capacite_du_lieu_positive check (capacite >= 0),
    acces_pmr boolean,
    primary key (structure_id, id),
    constraint lieu_reference_unique unique (structure_id, reference),
    constraint lieu_dans_un_quartier_connu foreign key (structure_id, quartier) references quartier
);
call technique.proteger('lieu');

create table lieu_ouverture (
    structure_id uuid not null,
    lieu_id uuid not null,
    jour jour_semaine not null,
    ouvre time not null,
    ferme time not null,
    primary key (structure_id, lieu_id, jour, ouvre),
    constraint ouverture_d_un_lieu_connu foreign key (structure_id, lieu_id) references lieu on delete cascade,
    constraint ouverture_avant_fermeture check (ferme > ouvre)
);
call technique.proteger('lieu_ouverture');
