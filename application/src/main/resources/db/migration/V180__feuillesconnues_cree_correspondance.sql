-- What each column of a sheet is, kept under a name for the next one that has the same titles.
create table correspondance (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    nom text not null constraint correspondance_nommee check (length(nom) between 1 and 100),
    nature code not null
        constraint nature_de_feuille_connue
        check (nature in ('presences', 'nombres', 'personnes', 'lieux', 'organismes', 'benevoles')),
    titres text not null,
    repeter boolean not null,
    primary key (structure_id, id),
    constraint correspondance_reference_unique unique (structure_id, reference)
);
call technique.proteger('correspondance');
call technique.referencer('correspondance', 'CF');

create table correspondance_colonne (
    structure_id uuid not null,
    correspondance_id uuid not null,
    titre text not null,
    champ code not null,
    primary key (structure_id, correspondance_id, titre),
    constraint colonne_d_une_correspondance_connue
        foreign key (structure_id, correspondance_id) references correspondance on delete cascade
);
call technique.proteger('correspondance_colonne');

-- What a word of the sheet is among the town's own: a code or a reference, or that it is not taken over.
create table correspondance_mot (
    structure_id uuid not null,
    correspondance_id uuid not null,
    champ code not null,
    mot text not null,
    devient text not null,
    primary key (structure_id, correspondance_id, champ, mot),
    constraint mot_d_une_correspondance_connue
        foreign key (structure_id, correspondance_id) references correspondance on delete cascade
);
call technique.proteger('correspondance_mot');
