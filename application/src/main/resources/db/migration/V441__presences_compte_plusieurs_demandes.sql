-- Of the requests of a session, how many came with another one of the same visit: whoever asked for two things came once.
create table seance_demande_jointe (
    structure_id uuid not null,
    seance_id uuid not null,
    nombre integer not null constraint demandes_jointes_positives check (nombre >= 0),
    primary key (structure_id, seance_id),
    constraint demandes_jointes_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
call technique.proteger('seance_demande_jointe');
call technique.suivre('seance_demande_jointe', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');
