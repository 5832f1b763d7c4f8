-- What the service writes of an agreement in its own words, for the renewal file.
create table texte_de_convention (
    structure_id uuid not null,
    convention_id uuid not null,
    contexte text constraint contexte_mesure check (length(contexte) between 1 and 4000),
    realise text constraint realise_mesure check (length(realise) between 1 and 4000),
    difficultes text constraint difficultes_mesurees check (length(difficultes) between 1 and 4000),
    suite text constraint suite_mesuree check (length(suite) between 1 and 4000),
    primary key (structure_id, convention_id),
    constraint texte_d_une_convention_connue foreign key (structure_id, convention_id) references convention
        on delete cascade
);
call technique.proteger('texte_de_convention');
