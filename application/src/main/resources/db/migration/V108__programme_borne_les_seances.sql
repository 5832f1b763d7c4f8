-- What was imported before may last longer, and stays: these hold for what is written from now on.

-- A session lasts less than a day: what is held at the same hours is looked for among those that began the day before at most.
alter table seance
    add constraint seance_de_moins_d_un_jour check (fin - debut < interval '24 hours') not valid;

-- An evening past midnight ends in the small hours, and within twelve hours: finit - commence is what it lasts, less a day.
alter table serie
    drop constraint seance_de_serie_finit_apres_son_debut,
    add constraint seance_de_serie_finit_apres_son_debut
        check (finit > commence or finit <= '06:00' and finit - commence <= interval '-12 hours') not valid;
