-- Entries that lie on telephones because their session did not take them: it was closed, cancelled or moved meanwhile. Of
-- people it says nothing; it says whose telephone is to be looked at. What was noted is there, sealed.
create table saisie_en_attente (
    structure_id uuid not null,
    id uuid not null,
    seance_id uuid not null,
    compte_id uuid not null,
    refusee_le timestamptz not null,
    primary key (structure_id, id),
    constraint saisie_en_attente_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint saisie_en_attente_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
create index saisie_en_attente_par_seance on saisie_en_attente (structure_id, seance_id);
create index saisie_en_attente_par_compte on saisie_en_attente (structure_id, compte_id);
call technique.proteger('saisie_en_attente');
