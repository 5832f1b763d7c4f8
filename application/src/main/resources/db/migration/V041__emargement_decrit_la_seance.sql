-- What the State's report asks of a session, once: through which channel, with which equipment, at which level, how far the
-- people did it by themselves. Null: as usual for this kind of help.
alter table feuille
    add canal text constraint canal_de_seance_connu check (canal in ('lieu_activite', 'autre', 'domicile', 'a_distance')),
    add niveau text constraint niveau_de_seance_connu check (niveau in ('debutant', 'intermediaire', 'avance')),
    add autonomie text constraint autonomie_connue
        check (autonomie in ('entierement_accompagne', 'partiellement_autonome', 'autonome')),
    add materiel text[] constraint materiel_connu
        check (materiel <@ array['ordinateur', 'telephone', 'tablette', 'autre', 'aucun']);
