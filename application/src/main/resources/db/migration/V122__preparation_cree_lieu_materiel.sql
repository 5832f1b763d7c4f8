-- What a venue has of the catalogue: there is no need to bring it.
create table lieu_materiel (
    structure_id uuid not null,
    lieu_id uuid not null,
    materiel_id uuid not null,
    primary key (structure_id, lieu_id, materiel_id),
    constraint materiel_d_un_lieu_connu foreign key (structure_id, lieu_id) references lieu on delete cascade,
    constraint lieu_avec_un_materiel_connu foreign key (structure_id, materiel_id) references materiel on delete cascade
);
call technique.proteger('lieu_materiel');
