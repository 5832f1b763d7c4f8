-- Whom else to call in this town: a local shelter, its social emergency. The numbers of the country come with the software, in a file: no
-- row says them, so that none is lost.
create table numero_d_ici (
    structure_id uuid not null references structure,
    code code not null,
    numero text not null constraint numero_d_ici_lisible check (numero ~ '^[+0-9][0-9 .]{1,24}$'),
    nom text not null constraint numero_d_ici_nom_mesure check (length(nom) between 1 and 80 and nom = btrim(nom)),
    pour text not null constraint numero_d_ici_pour_mesure check (length(pour) between 1 and 200 and pour = btrim(pour)),
    quand text not null constraint numero_d_ici_quand_mesure check (length(quand) between 1 and 200 and quand = btrim(quand)),
    dangers text[] not null constraint numero_d_ici_dangers_connus check (cardinality(dangers) > 0 and dangers <@ array[
        'malaise', 'feu', 'menace', 'coups', 'suicide', 'sexuel', 'enfant', 'dehors', 'harcelement', 'maltraitance', 'contrainte']),
    retire_le date,
    primary key (structure_id, code)
);
call technique.proteger('numero_d_ici');
