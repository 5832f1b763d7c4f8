-- What the acts of a town say alike: where the original can be read, and how the State's tool files them.
-- matiere: of the nomenclature of @ctes, two levels at least; the prefecture may ask for more.
create table reglage_acte (
    structure_id uuid primary key references structure,
    original text constraint original_bref check (length(original) between 1 and 300),
    matiere text collate "C" not null constraint matiere_bien_formee check (matiere ~ '^[1-9](\.[1-9][0-9]?){1,4}$'),
    matiere_intitule text not null constraint matiere_nommee check (length(matiere_intitule) between 1 and 200),
    nature text collate "C" not null constraint nature_de_l_acte_connue check (nature in ('deliberations', 'autres')),
    modifie_le timestamptz not null
);
call technique.proteger('reglage_acte');
