-- The few sessions that are over and that nobody has closed, among ten years of them.
create index seance_restee on seance (structure_id, fin) where statut = 'prevue';
