package fr.estran.documents;

import fr.estran.documents.Bloc.Encadre;
import fr.estran.documents.Bloc.Fiche;
import fr.estran.documents.Bloc.Fiche.Mention;
import fr.estran.documents.Bloc.Graphique;
import fr.estran.documents.Bloc.Liste;
import fr.estran.documents.Bloc.Paragraphe;
import fr.estran.documents.Bloc.Tableau;
import fr.estran.documents.Bloc.Titre;

/** The text of an OpenDocument; every paragraph bears a named style, so that the looks are changed in one place. */
final class OdtContenu {

    private static final String MODELE = Ressources.texte("/documents/odt-content.xml");
    private static final double CENTIMETRES = 12.0 / Diagramme.LARGEUR;

    private final Balises xml = new Balises();

    String contenu(Document document) {
        paragraphe("PremierParagraphe", document.auteur());
        paragraphe("Title", document.titre());
        paragraphe("Subtitle", document.sujet());
        for (int rang = 0; rang < document.blocs().size(); rang++) {
            bloc(document.blocs().get(rang), rang);
        }
        return MODELE.replace("<colonnes/>", OdtColonnes.styles(document.blocs()))
                .replace("<corps/>", xml.toString());
    }

    private void bloc(Bloc bloc, int rang) {
        switch (bloc) {
            case Fiche fiche -> fiche(fiche, rang);
            case Titre titre -> titre(titre);
            case Paragraphe(var texte) -> paragraphe("Text_20_body", texte);
            case Liste liste -> liste(liste);
            case Encadre(var texte) -> paragraphe("Encadre", texte);
            case Tableau tableau -> tableau(tableau, rang);
            case Graphique graphique -> graphique(graphique, rang);
        }
    }

    private void fiche(Fiche fiche, int rang) {
        ouvrirTable("Fiche " + (rang + 1), "Fiche");
        xml.vide("table:table-column", "table:style-name", "Libelles");
        xml.vide("table:table-column", "table:style-name", "Valeurs");
        for (Mention mention : fiche.mentions()) {
            ouvrirLigne();
            if (mention.valeur() == null) {
                cellule("BlancLibelle", "Mention", mention.libelle());
                blanc();
            } else {
                cellule("Cellule", "Mention", mention.libelle());
                cellule("Cellule", "Valeur", mention.valeur());
            }
            xml.fermer();
        }
        xml.fermer();
        paragraphe("Standard", "");
    }

    /** A field to click and type over; the line under it is for the pen. */
    private void blanc() {
        ouvrirCellule("Blanc");
        xml.ouvrir("text:p", "text:style-name", "Valeur").ouvrir("text:span", "text:style-name", "Placeholder");
        xml.element("text:placeholder", "<à compléter>", "text:placeholder-type", "text");
        xml.fermer().fermer().fermer();
    }

    private void titre(Titre titre) {
        int niveau = titre.niveau() - 1;
        xml.element(
                "text:h",
                titre.texte(),
                "text:style-name",
                "Heading_20_" + niveau,
                "text:outline-level",
                String.valueOf(niveau));
    }

    private void liste(Liste liste) {
        xml.ouvrir("text:list", "text:style-name", "Liste");
        for (var element : liste.elements()) {
            xml.ouvrir("text:list-item");
            paragraphe("List_20_1", element);
            xml.fermer();
        }
        xml.fermer();
    }

    private void tableau(Tableau tableau, int rang) {
        paragraphe("Caption", tableau.legende());
        ouvrirTable("Tableau " + (rang + 1), "Tableau");
        for (int colonne = 0; colonne < tableau.colonnes().size(); colonne++) {
            xml.vide("table:table-column", "table:style-name", OdtColonnes.style(rang, colonne));
        }
        xml.ouvrir("table:table-header-rows");
        ouvrirLigne();
        for (var colonne : tableau.colonnes()) {
            var style = colonne.nombre() ? "Nombre_20_Heading" : "Table_20_Heading";
            cellule("Entete", style, colonne.titre());
        }
        xml.fermer().fermer();
        tableau.lignes().forEach(ligne -> {
            ouvrirLigne();
            for (int colonne = 0; colonne < ligne.size(); colonne++) {
                var style = tableau.colonnes().get(colonne).nombre() ? "Nombre" : "Table_20_Contents";
                cellule("Cellule", style, ligne.get(colonne));
            }
            xml.fermer();
        });
        if (tableau.lignes().isEmpty()) {
            vide(tableau.colonnes().size());
        }
        xml.fermer();
        paragraphe("Note", tableau.note() == null ? "" : tableau.note());
    }

    /** Nothing happened is an answer too: a table without rows would look broken. */
    private void vide(int largeur) {
        ouvrirLigne();
        xml.ouvrir(
                "table:table-cell",
                "table:style-name",
                "Cellule",
                "table:number-columns-spanned",
                String.valueOf(largeur));
        paragraphe("Table_20_Contents", "Aucune donnée");
        xml.fermer();
        for (int colonne = 1; colonne < largeur; colonne++) {
            xml.vide("table:covered-table-cell");
        }
        xml.fermer();
    }

    private void graphique(Graphique graphique, int rang) {
        paragraphe("Caption", graphique.titre());
        var diagramme = new Diagramme(graphique);
        double echelle = CENTIMETRES * diagramme.reduction();
        xml.ouvrir("text:p", "text:style-name", "Figure");
        xml.ouvrir(
                "draw:frame",
                "draw:style-name",
                "Cadre",
                "draw:name",
                "Graphique " + (rang + 1),
                "text:anchor-type",
                "as-char",
                "svg:width",
                OdtColonnes.centimetres(echelle * Diagramme.LARGEUR),
                "svg:height",
                OdtColonnes.centimetres(echelle * diagramme.hauteur()));
        image(rang, "svg", "image/svg+xml");
        image(rang, "png", "image/png");
        xml.element("svg:title", graphique.titre());
        xml.element("svg:desc", graphique.alternative());
        xml.fermer().fermer();
    }

    private void image(int rang, String extension, String type) {
        xml.vide(
                "draw:image",
                "xlink:href",
                OdtForm.image(rang, extension),
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad",
                "draw:mime-type",
                type);
    }

    private void ouvrirTable(String nom, String style) {
        xml.ouvrir("table:table", "table:name", nom, "table:style-name", style);
    }

    private void ouvrirLigne() {
        xml.ouvrir("table:table-row", "table:style-name", "Ligne");
    }

    private void ouvrirCellule(String style) {
        xml.ouvrir("table:table-cell", "table:style-name", style, "office:value-type", "string");
    }

    private void cellule(String style, String paragraphe, String texte) {
        ouvrirCellule(style);
        paragraphe(paragraphe, texte);
        xml.fermer();
    }

    /** OpenDocument folds white space: a line break needs its own element. */
    private void paragraphe(String style, String texte) {
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
