-- What is awaited of an agreement: a payment that is to come in, a duty that is to be done by a day, a paper that is to be gathered.
-- fait_le: the day on which it came in, was done, was gathered.
create table echeance (
    structure_id uuid not null,
    id uuid not null,
    reference reference not null,
    convention_id uuid not null,
    nature text not null constraint nature_d_echeance_connue check (nature in ('versement', 'obligation', 'piece')),
    intitule text not null
        constraint echeance_nommee check (length(intitule) between 1 and 160 and intitule = btrim(intitule)),
    jour date,
    montant numeric(10, 2) constraint montant_attendu_positif check (montant >= 0),
    fait_le date,
    montant_recu numeric(10, 2) constraint montant_recu_positif check (montant_recu >= 0),
    primary key (structure_id, id),
    constraint echeance_reference_unique unique (structure_id, reference),
    constraint echeance_d_une_convention_connue foreign key (structure_id, convention_id) references convention
        on delete cascade,
    constraint echeance_datee check (nature = 'piece' or jour is not null),
    constraint montant_d_un_versement check (nature = 'versement' or num_nonnulls(montant, montant_recu) = 0),
    constraint montant_recu_un_jour check (montant_recu is null or fait_le is not null)
);
create index echeance_par_convention on echeance (structure_id, convention_id);
call technique.proteger('echeance');
call technique.referencer('echeance', 'EC');
