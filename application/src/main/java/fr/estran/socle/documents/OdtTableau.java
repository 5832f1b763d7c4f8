package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Largeurs.Papier;
import java.util.List;
import java.util.Locale;

/**
 * One table of an OpenDocument. A paragraph that keeps with the next one keeps its row with the next row: so does a table
 * go to the next page by groups of rows. The note is the last row, for the same reason.
 */
final class OdtTableau {

    private final Balises xml;
    private final OdtElements elements;
    private final Tableau tableau;

    OdtTableau(Balises xml, Tableau tableau) {
        this.xml = xml;
        this.elements = new OdtElements(xml);
        this.tableau = tableau;
    }

    void ecrire(int rang) {
        elements.paragraphe("Caption", tableau.legende());
        elements.ouvrirTable("Tableau " + (rang + 1), "Tableau");
        for (int colonne = 0; colonne < tableau.colonnes().size(); colonne++) {
            xml.vide("table:table-column", "table:style-name", OdtColonnes.style(rang, colonne));
        }
        entete();
        lignes();
        if (tableau.note() != null) {
            elements.etendue("SousLeTableau", tableau.colonnes().size(), "Note", tableau.note());
        }
        xml.fermer();
    }

    private void entete() {
        xml.ouvrir("table:table-header-rows");
        elements.ouvrirLigne();
        for (var colonne : tableau.colonnes()) {
            var style = colonne.nombre() ? "Nombre_20_Heading" : "Titre_20_de_20_colonne";
            elements.cellule("Entete", style, colonne.titre());
        }
        xml.fermer().fermer();
    }

    private void lignes() {
        var groupes = GroupesDeRangees.de(tableau);
        for (int rang = 0; rang < groupes.size(); rang++) {
            boolean premier = rang == 0;
            boolean dernier = rang == groupes.size() - 1;
            groupe(groupes.get(rang), premier || dernier, dernier && tableau.note() != null);
        }
        if (groupes.isEmpty()) {
            var style = tableau.note() == null ? "Case" : "CaseSuivie";
            elements.etendue("Cellule", tableau.colonnes().size(), style, "Aucune donnée");
        }
    }

    private void groupe(List<List<String>> lignes, boolean ensemble, boolean avecLaNote) {
        for (int rang = 0; rang < lignes.size(); rang++) {
            ligne(lignes.get(rang), ensemble && (rang < lignes.size() - 1 || avecLaNote));
        }
    }

    private void ligne(List<String> ligne, boolean suivie) {
        elements.ouvrirLigne();
        for (int colonne = 0; colonne < ligne.size(); colonne++) {
            var style = tableau.colonnes().get(colonne).nombre() ? "Nombre" : "Case";
            elements.cellule("Cellule", suivie ? style + "Suivie" : style, ligne.get(colonne));
        }
        xml.fermer();
    }

    /** The widths of columns, which OpenDocument wants told beforehand. */
    static final class OdtColonnes {

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

    /** What the text of an OpenDocument is made of, whatever it says. */
    record OdtElements(Balises xml) {

        void ouvrirTable(String nom, String style) {
            xml.ouvrir("table:table", "table:name", nom, "table:style-name", style);
        }

        void ouvrirLigne() {
            xml.ouvrir("table:table-row", "table:style-name", "Ligne");
        }

        void ouvrirCellule(String style) {
            xml.ouvrir("table:table-cell", "table:style-name", style, "office:value-type", "string");
        }

        void cellule(String style, String paragraphe, String texte) {
            ouvrirCellule(style);
            paragraphe(paragraphe, texte);
            xml.fermer();
        }

        /** A row of one cell, as wide as the table. */
        void etendue(String style, int largeur, String paragraphe, String texte) {
            ouvrirLigne();
            xml.ouvrir(
                    "table:table-cell",
                    "table:style-name",
                    style,
                    "table:number-columns-spanned",
                    String.valueOf(largeur));
            paragraphe(paragraphe, texte);
            xml.fermer();
            for (int colonne = 1; colonne < largeur; colonne++) {
                xml.vide("table:covered-table-cell");
            }
            xml.fermer();
        }

        /** OpenDocument folds white space: a line break needs its own element. */
        void paragraphe(String style, String texte) {
            xml.ouvrir("text:p", "text:style-name", style);
            var lignes = texte.split("\n", -1);
            for (int ligne = 0; ligne < lignes.length; ligne++) {
                if (ligne > 0) {
                    xml.vide("text:line-break");
                }
                xml.texte(lignes[ligne]);
            }
            xml.fermer();
        }
    }
}
