package fr.estran.socle.tableurs;

import java.util.List;

/**
 * A row in which something is written.
 *
 * @param numero from 1, as the spreadsheet shows it in its margin
 * @param cellules from the first column to the last in which something is written
 */
public record RangeeDeFeuille(int numero, List<Cellule> cellules) {

    public RangeeDeFeuille {
        cellules = List.copyOf(cellules);
    }

    /** Beyond the last one, nothing is written. */
    public Cellule cellule(int colonne) {
        return colonne >= 0 && colonne < cellules.size() ? cellules.get(colonne) : Cellule.Rien.RIEN;
    }

    boolean vide() {
        return cellules.stream().allMatch(Cellule.Rien.class::isInstance);
    }
}
