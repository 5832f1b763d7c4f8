create table acteur (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    nom text,
    missions text,
    publics text,
    quartier code,
    telephone text,
    site text,
    implicite boolean not null default false,
    primary key (structure_id, id),
    constraint acteur_reference_unique unique (structure_id, reference),
    constraint acteur_nomme check (implicite or nom is not null),
    constraint acteur_dans_un_quartier_connu foreign key (structure_id, quartier) references quartier
);
call technique.proteger('acteur');

create table reunion (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    jour date,
    ordre_du_jour text,
    implicite boolean not null default false,
    primary key (structure_id, id),
    constraint reunion_reference_unique unique (structure_id, reference),
    constraint reunion_datee check (implicite or jour is not null)
);
call technique.proteger('reunion');

create table reunion_presence (
    structure_id uuid not null,
    reunion_id uuid not null,
    acteur_id uuid not null,
    primary key (structure_id, reunion_id, acteur_id),
    constraint presence_a_une_reunion_connue foreign key (structure_id, reunion_id) references reunion on delete cascade,
    constraint presence_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur
);
call technique.proteger('reunion_presence');
