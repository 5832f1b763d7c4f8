select count(*) from enquete_controle
