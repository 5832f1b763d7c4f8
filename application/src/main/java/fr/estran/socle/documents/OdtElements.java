package fr.estran.socle.documents;

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
                "table:table-cell", "table:style-name", style, "table:number-columns-spanned", String.valueOf(largeur));
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
