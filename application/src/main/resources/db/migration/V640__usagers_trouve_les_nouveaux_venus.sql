-- Who came in lately and has the name of somebody known is looked for on each page of the day: among the new, never among all.
create index usager_par_accueil on usager (structure_id, accueilli_le);
