-- What else a workshop is about. It is counted under one theme, and that it spoke of these is counted beside.
create table action_theme (
    structure_id uuid not null,
    action_id uuid not null,
    thematique code not null,
    primary key (structure_id, action_id, thematique),
    constraint autre_theme_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade,
    constraint autre_theme_connu foreign key (structure_id, thematique) references thematique
);
create index action_theme_par_theme on action_theme (structure_id, thematique);
call technique.proteger('action_theme');
call technique.suivre('action_theme', 'tout');
