-- What the State's report asks of a session, once: through which channel, with which equipment, at which level, how far the
-- people did it by themselves. Null: as usual for this kind of help.
alter table feuille
    add canal text constraint canal_de_seance_connu check (canal in ('lieu_activite', 'autre', 'domicile', 'a_distance')),
    add niveau text constraint niveau_de_seance_connu check (niveau in ('debutant', 'intermediaire', 'avance')),
    add autonomie text constraint autonomie_connue
        check (autonomie in ('entierement_accompagne', 'partiellement_autonome', 'autonome')),
    add materiel text[] constraint materiel_connu
        check (materiel <@ array['ordinateur', 'telephone', 'tablette', 'autre', 'aucun']);

-- A session that was closed and opened again, and why: a choice, so that nothing is written of anybody.
create table reouverture (
    structure_id uuid not null,
    id uuid not null,
    seance_id uuid not null,
    compte_id uuid not null,
    raison text not null constraint raison_de_reouverture_connue check (raison in ('oubli', 'erreur', 'arrive_apres', 'autre')),
    le timestamptz not null,
    primary key (structure_id, id),
    constraint reouverture_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint reouverture_par_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
call technique.proteger('reouverture');
