-- Who published or closed a quarter is somebody's name: it goes when the journal's own lines of that day go. What was decided stays.
alter table trimestre_du_programme
    drop constraint publication_de_trimestre_entiere,
    drop constraint bouclage_de_trimestre_entier,
    add constraint publication_de_trimestre_entiere check (
        publie_le is not null or num_nonnulls(publie_par, ouvre_le) = 0),
    add constraint bouclage_de_trimestre_entier check (boucle_le is not null or boucle_par is null);
