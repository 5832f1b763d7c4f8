-- What telephones seal their entries with: one pair of keys a quarter, so that a key that came to be known opens a season and
-- no more. secret is sealed with the server's key, which is not in the database. A pair stays for as long as a telephone
-- may lie in a drawer: see ClesHorsLigne.
create table cle_hors_ligne (
    structure_id uuid not null references structure,
    id uuid not null,
    trimestre trimestre not null,
    publique bytea not null constraint cle_hors_ligne_sur_la_courbe check (length(publique) = 65),
    secret bytea not null,
    creee_le timestamptz not null,
    primary key (structure_id, id),
    constraint cle_hors_ligne_une_par_trimestre unique (structure_id, trimestre)
);
call technique.proteger('cle_hors_ligne');
