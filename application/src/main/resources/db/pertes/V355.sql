select count(*) from enquete_croisement
