package fr.estran.bilan.rapport;

import java.util.List;

/**
 * A figure on its way into a sentence, with what it is known by: a person may keep it in a text of theirs, where it goes
 * on following the count.
 *
 * @param chemin its path, as {@link fr.estran.bilan.publication.Publie} knows it; a merged part goes by its codes, with a plus
 */
record Cite(List<String> chemin, int annee, int valeur) {

    public boolean connu() {
        return valeur > 0;
    }

    /** {394 = usagers 2023}: what it is worth is only shown, and read again each time. */
    String cle() {
        return cle(Typographie.nombre(valeur), String.join(".", chemin), annee);
    }

    public static String cle(String valeur, String chemin, int annee) {
        return "{" + valeur + " = " + chemin + " " + annee + "}";
    }
}
