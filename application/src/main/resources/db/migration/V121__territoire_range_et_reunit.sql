-- The order in which the town says its districts, those that it no longer says, and those that were two spellings of one.
-- fusionne_dans: the one that stays; the row is kept, so that an old folder of records that still names it is understood.
alter table quartier
    add ordre integer constraint rang_de_quartier_positif check (ordre > 0),
    add retire_le date,
    add fusionne_dans code,
    add constraint quartier_reuni_a_un_quartier_connu foreign key (structure_id, fusionne_dans) references quartier,
    add constraint quartier_reuni_a_un_autre check (fusionne_dans <> code);

alter table lieu
    add fusionne_dans_id uuid,
    add constraint lieu_reuni_a_un_lieu_connu foreign key (structure_id, fusionne_dans_id) references lieu,
    add constraint lieu_reuni_a_un_autre check (fusionne_dans_id <> id);

-- A room that goes with its venue into another takes along what was asked of it.
alter table seance_salle
    drop constraint salle_demandee_du_lieu,
    add constraint salle_demandee_du_lieu foreign key (structure_id, lieu_id, salle_id)
        references salle (structure_id, lieu_id, id) on update cascade on delete set null (salle_id);

-- What the town settles of its ground. decoupage: its own word for its districts.
create table reglage_territoire (
    structure_id uuid not null references structure,
    reglage text collate "C" not null constraint reglage_de_territoire_connu check (reglage in ('decoupage')),
    valeur text collate "C" not null constraint decoupage_connu check (valeur in ('quartier', 'commune', 'secteur')),
    primary key (structure_id, reglage)
);
call technique.proteger('reglage_territoire');
