package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Tableau;
import java.util.Locale;

/** Says of a table that it can be pushed sideways, on a screen that is narrower than it and on no other. */
final class Glissement {

    /** What the style sheet gives the first column, in the unit of them all: the size of the letters of the page. */
    private static final double PREMIERE = 9;

    private static final String REGLE = "@container (max-width: %.2frem) { #cadre-%d .glisse { display: block; } }\n";

    private Glissement() {}

    static String css(Document document) {
        var regles = new StringBuilder();
        for (int rang = 0; rang < document.blocs().size(); rang++) {
            if (document.blocs().get(rang) instanceof Tableau tableau) {
                regles.append(String.format(Locale.ROOT, REGLE, largeur(tableau), rang));
            }
        }
        return regles.toString();
    }

    private static double largeur(Tableau tableau) {
        return dense(tableau)
                ? Largeurs.surEcran(tableau, 0.92, 1.1, PREMIERE)
                : Largeurs.surEcran(tableau, 1, 1.5, PREMIERE);
    }

    /** A table of many columns is written smaller. */
    static boolean dense(Tableau tableau) {
        return tableau.colonnes().size() > 6;
    }
}
