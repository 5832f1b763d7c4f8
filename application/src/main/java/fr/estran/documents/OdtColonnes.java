package fr.estran.documents;

import fr.estran.documents.Bloc.Tableau;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The widths of columns, which OpenDocument wants told beforehand: they follow the longest text of each. */
final class OdtColonnes {

    private static final double LARGEUR = 16.8;
    private static final int MINIMUM = 7;
    private static final int MAXIMUM = 34;

    /** A title is in bold, and between the edges of its cell: a word that just fits would be cut. */
    private static final int MARGE = 4;

    private OdtColonnes() {}

    static String styles(List<Bloc> blocs) {
        var xml = new Balises();
        for (int rang = 0; rang < blocs.size(); rang++) {
            if (blocs.get(rang) instanceof Tableau tableau) {
                styles(xml, tableau, rang);
            }
        }
        return xml.toString();
    }

    static String style(int rang, int colonne) {
        return "Tableau" + rang + "." + colonne;
    }

    static String centimetres(double longueur) {
        return String.format(Locale.ROOT, "%.3fcm", longueur);
    }

    private static void styles(Balises xml, Tableau tableau, int rang) {
        var poids = IntStream.range(0, tableau.colonnes().size())
                .map(colonne -> poids(tableau, colonne))
                .toArray();
        int total = IntStream.of(poids).sum();
        for (int colonne = 0; colonne < poids.length; colonne++) {
            var largeur = centimetres(LARGEUR * poids[colonne] / total);
            xml.ouvrir("style:style", "style:name", style(rang, colonne), "style:family", "table-column");
            xml.vide("style:table-column-properties", "style:column-width", largeur);
            xml.fermer();
        }
    }

    /** A title folds at its spaces, so only its longest word counts. */
    private static int poids(Tableau tableau, int colonne) {
        var mots = tableau.colonnes().get(colonne).titre().split("\\s+");
        int titre = List.of(mots).stream().mapToInt(String::length).max().orElse(0) + MARGE;
        int cellules = tableau.lignes().stream()
                .mapToInt(ligne -> ligne.get(colonne).length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(titre, cellules), MINIMUM, MAXIMUM);
    }
}
