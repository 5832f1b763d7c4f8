package fr.estran.bilan.rapport;

import org.jspecify.annotations.Nullable;

/** How a figure compares with the year before, in a cell. Small figures have no percentage. */
record Evolution(Phrases phrases) {

    private static final int ASSEZ_POUR_UN_TAUX = 30;

    /** "+72 %", "+4", "=". A figure is null where it is kept back: what is not told is not compared. */
    String cellule(@Nullable Integer maintenant, @Nullable Integer avant) {
        if (maintenant == null || avant == null) {
            return phrases.dire("evolution.non_comparable");
        }
        int ecart = maintenant - avant;
        int pourcentage = avant < ASSEZ_POUR_UN_TAUX ? 0 : pourcentage(maintenant, avant);
        if (ecart == 0) {
            return "=";
        }
        return maintenant == 0 || pourcentage == 0 ? signe(ecart) : signe(pourcentage) + "\u00a0%";
    }

    private static int pourcentage(int maintenant, int avant) {
        return (int) Math.round(100.0 * (maintenant - avant) / avant);
    }

    private static String signe(int nombre) {
        return (nombre > 0 ? "+" : nombre < 0 ? "\u2212" : "") + Typographie.nombre(Math.abs(nombre));
    }
}
