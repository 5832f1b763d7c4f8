-- An evening may end the next day, in the small hours.
alter table serie
    drop constraint seance_de_serie_finit_apres_son_debut,
    add constraint seance_de_serie_finit_apres_son_debut
        check (finit > commence or finit < commence and finit <= '06:00');
