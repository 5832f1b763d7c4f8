package fr.estran.echanges.classeurs;

/** The number of a row among those of all sheets that are read together: which sheet, and the number in its margin. */
final class NumeroDeLigne {

    /** More rows than a sheet can have. */
    private static final int PAR_FEUILLE = 10_000_000;

    private NumeroDeLigne() {}

    static int de(int feuille, int ligne) {
        return feuille * PAR_FEUILLE + ligne;
    }

    static int feuille(int numero) {
        return numero / PAR_FEUILLE;
    }

    static int ligne(int numero) {
        return numero % PAR_FEUILLE;
    }
}
