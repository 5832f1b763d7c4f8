package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Tableau;
import java.util.List;

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
}
