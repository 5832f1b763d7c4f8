-- What the town settles of the eight kinds of help: whether it gives them, what it calls them, when it usually gives them.
-- Without a row, what comes with the software stands.
create table forme_d_aide (
    structure_id uuid not null references structure,
    type type_action not null,
    proposee boolean not null,
    public_singulier text constraint forme_public_singulier_mesure
        check (length(public_singulier) between 1 and 60 and public_singulier = btrim(public_singulier)),
    public_pluriel text constraint forme_public_pluriel_mesure
        check (length(public_pluriel) between 1 and 60 and public_pluriel = btrim(public_pluriel)),
    public_feminin boolean,
    bilan_singulier text constraint forme_bilan_singulier_mesure
        check (length(bilan_singulier) between 1 and 60 and bilan_singulier = btrim(bilan_singulier)),
    bilan_pluriel text constraint forme_bilan_pluriel_mesure
        check (length(bilan_pluriel) between 1 and 60 and bilan_pluriel = btrim(bilan_pluriel)),
    bilan_feminin boolean,
    jour smallint constraint forme_jour_connu check (jour between 1 and 7),
    debut time,
    fin time,
    primary key (structure_id, type),
    constraint forme_au_public_entiere check (num_nulls(public_singulier, public_pluriel, public_feminin) in (0, 3)),
    constraint forme_au_bilan_entiere check (num_nulls(bilan_singulier, bilan_pluriel, bilan_feminin) in (0, 3)),
    constraint forme_heures_dans_l_ordre check (num_nulls(debut, fin) in (0, 2) and (debut is null or debut < fin))
);
call technique.proteger('forme_d_aide');
