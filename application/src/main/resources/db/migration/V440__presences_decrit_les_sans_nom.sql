-- Of the people without a name of a session, how many were women or men, and what they did: heads, as those by age are. They are
-- said apart, and nothing says who is both.
create table effectif_genre (
    structure_id uuid not null,
    seance_id uuid not null,
    genre text collate "C" not null constraint genre_d_effectif_connu check (genre in ('F', 'M', 'X')),
    nombre integer not null constraint effectif_de_genre_plausible check (nombre between 0 and 1000),
    primary key (structure_id, seance_id, genre),
    constraint effectif_de_genre_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
call technique.proteger('effectif_genre');

create table effectif_situation (
    structure_id uuid not null,
    seance_id uuid not null,
    situation code not null,
    nombre integer not null constraint effectif_de_situation_plausible check (nombre between 0 and 1000),
    primary key (structure_id, seance_id, situation),
    constraint effectif_de_situation_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
call technique.proteger('effectif_situation');

call technique.suivre('effectif_genre', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');
call technique.suivre('effectif_situation', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');
