package fr.estran.bilan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the report as the records write it.
 *
 * @param libre a person alone may write it: no record tells it
 * @param presente whether the records have something for it, were it but a table
 * @param texte its words, in the form in which a person may rewrite them: figures are written as their keys
 * @param chiffres what those words and their tables were written from
 */
public record Partie(
        Volume volume,
        String cle,
        String titre,
        boolean libre,
        boolean presente,
        String texte,
        List<Chiffre> chiffres) {

    /**
     * A figure as it may be told.
     *
     * @param chemin its year and its path: what it is known by from one day to the next
     * @param valeur nothing if it is kept back
     */
    public record Chiffre(
            String chemin, String libelle, @Nullable Integer valeur) {}
}
