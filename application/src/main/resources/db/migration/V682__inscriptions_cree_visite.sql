-- Where somebody is visited, and how one gets in: of one appointment, for whoever goes there, until the day after.
create table visite (
    structure_id uuid not null,
    inscription_id uuid not null,
    adresse text not null constraint adresse_de_la_visite_ecrite check (adresse ~ '\S' and length(adresse) <= 300),
    chemin text constraint chemin_de_la_visite_court check (chemin ~ '\S' and length(chemin) <= 500),
    primary key (structure_id, inscription_id),
    constraint visite_d_une_inscription_connue foreign key (structure_id, inscription_id) references inscription on delete cascade
);
call technique.proteger('visite');
