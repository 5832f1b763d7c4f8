package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.util.List;

/**
 * A sheet of a workbook, as far as one looks before one knows what it is.
 *
 * @param premieres rows in which something is written
 * @param lignes how many of these there are in all
 */
record Onglet(String nom, List<RangeeDeFeuille> premieres, long lignes) {

    int largeur() {
        return premieres.stream()
                .mapToInt(rangee -> rangee.cellules().size())
                .max()
                .orElse(0);
    }

    /** Below the header. */
    List<RangeeDeFeuille> donnees(int derniereRangee) {
        return premieres.stream()
                .filter(rangee -> rangee.numero() > derniereRangee)
                .toList();
    }

    /** Of a column, what is written below the header. */
    List<Cellule> cellules(int place, int derniereRangee) {
        return donnees(derniereRangee).stream()
                .map(rangee -> rangee.cellule(place))
                .filter(cellule -> cellule != Cellule.Rien.RIEN)
                .toList();
    }
}
