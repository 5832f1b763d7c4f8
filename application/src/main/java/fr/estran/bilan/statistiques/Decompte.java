package fr.estran.bilan.statistiques;

/**
 * The figures of a period and a selection, and the state of the records that they are those of.
 *
 * @param version two states of the records with the same one are the same, as far as the period goes
 */
record Decompte(String version, Chiffres indicateurs, Chiffres complements) {

    int taille() {
        return indicateurs.valeurs().size() + complements.valeurs().size();
    }
}
