-- The days of a counsellor, among ten years of sessions.
create index seance_conseiller_par_debut on seance_conseiller (structure_id, conseiller_id, debut);
