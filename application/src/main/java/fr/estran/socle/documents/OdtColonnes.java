package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Largeurs.Papier;
import java.util.List;
import java.util.Locale;

/** The widths of columns, which OpenDocument wants told beforehand. */
final class OdtColonnes {

    private static final double POINTS = 72 / 2.54;

    private OdtColonnes() {}

    static String styles(List<Bloc> blocs, Papier papier) {
        var xml = new Balises();
        for (int rang = 0; rang < blocs.size(); rang++) {
            if (blocs.get(rang) instanceof Tableau tableau) {
                styles(xml, Largeurs.de(tableau, papier).orElseThrow(), rang);
            }
        }
        return xml.toString();
    }

    static String style(int rang, int colonne) {
        return "Tableau" + rang + "." + colonne;
    }

    static String centimetres(double points) {
        return String.format(Locale.ROOT, "%.3fcm", points / POINTS);
    }

    private static void styles(Balises xml, Largeurs mesure, int rang) {
        var largeurs = mesure.colonnes();
        for (int colonne = 0; colonne < largeurs.size(); colonne++) {
            xml.ouvrir("style:style", "style:name", style(rang, colonne), "style:family", "table-column");
            var largeur = centimetres(largeurs.get(colonne));
            xml.vide("style:table-column-properties", "style:column-width", largeur);
            xml.fermer();
        }
    }
}
