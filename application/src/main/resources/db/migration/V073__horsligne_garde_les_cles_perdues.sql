-- A server that was given another key of its own cannot open what the one before sealed. Telephones are then given another
-- pair; the first one stays: were the right key found again, what was sealed to it opens. perdue_le: when that was seen.
alter table cle_hors_ligne
    drop constraint cle_hors_ligne_une_par_trimestre,
    add column perdue_le timestamptz;
create unique index cle_hors_ligne_une_par_trimestre on cle_hors_ligne (structure_id, trimestre) where perdue_le is null;
