-- A body that asks on the site to stand in the directory, until the service adds it or sets it aside. Nobody is named.
create table postulant (
    structure_id uuid not null references structure,
    id uuid not null,
    nom text not null constraint postulant_nom_mesure check (length(nom) between 1 and 120),
    missions text not null constraint postulant_missions_mesurees check (length(missions) between 1 and 1000),
    telephone text constraint postulant_telephone_mesure check (length(telephone) <= 25),
    courriel text constraint postulant_courriel_mesure check (length(courriel) <= 200),
    recu_le timestamptz not null,
    primary key (structure_id, id),
    constraint postulant_joignable check (num_nonnulls(telephone, courriel) > 0)
);
call technique.proteger('postulant');
