package fr.estran.bilan.consultation;

import fr.estran.socle.documents.ClasseurOds;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet for Excel as it is written for LibreOffice: the head above the table, its sentences folded. */
record FeuilleXlsx(Worksheet page) {

    private static final int LIGNE = 15;
    private static final int MARGE = 2;

    void ecrire(FeuilleDeTableur feuille) {
        var largeurs = feuille.largeurs();
        int rang = 0;
        for (var rangee : feuille.rangees().toList()) {
            ecrire(rang++, rangee);
        }
        for (int colonne = 0; colonne < largeurs.size(); colonne++) {
            page.width(colonne, largeurs.get(colonne) + MARGE);
        }
        int signes = largeurs.stream()
                .skip(1)
                .limit(ClasseurOds.SOUS_LA_TETE)
                .mapToInt(Integer::intValue)
                .sum();
        int tete = 0;
        for (var phrase : feuille.tete().values()) {
            plier(tete++, Math.max(1, Math.ceilDiv(phrase.length(), signes)));
        }
        habiller(tete + 1, rang - 1, largeurs.size() - 1);
    }

    private void ecrire(int rang, List<Object> rangee) {
        for (int colonne = 0; colonne < rangee.size(); colonne++) {
            if (rangee.get(colonne) instanceof Number nombre) {
                page.value(rang, colonne, nombre);
            } else if (!rangee.get(colonne).equals("")) {
                page.value(rang, colonne, rangee.get(colonne).toString());
            }
        }
    }

    /** Cells that are one for the reader are not made as high as their text by themselves. */
    private void plier(int rang, int plis) {
        page.style(rang, 0).bold().verticalAlignment("top").set();
        var phrase = page.range(rang, 1, rang, ClasseurOds.SOUS_LA_TETE);
        phrase.merge();
        phrase.style().wrapText(true).verticalAlignment("top").set();
        page.rowHeight(rang, plis * LIGNE);
    }

    /** On paper, the titles stand on each page, which is as wide as the table. */
    private void habiller(int titres, int derniere, int colonne) {
        page.range(titres, 0, derniere, colonne)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        page.range(titres, 0, titres, colonne)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        for (int autre = 0; autre <= colonne; autre++) {
            if (page.value(titres + 1, autre) instanceof Number) {
                page.style(titres, autre).horizontalAlignment("right").set();
            }
        }
        page.repeatRows(titres);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToHeight((short) 0);
    }
}
