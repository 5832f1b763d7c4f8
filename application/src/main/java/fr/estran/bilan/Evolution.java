package fr.estran.bilan;

import org.jspecify.annotations.Nullable;

/** How a figure compares with the year before: in words, and in a cell. Small figures have no percentage. */
record Evolution(Phrases phrases, int anneeAvant) {

    private static final int ASSEZ_POUR_UN_TAUX = 30;

    /** To follow a comma: "contre 64 en 2022 (+72 %)". Empty when there is nothing to compare with. */
    String suite(int maintenant, int avant) {
        if (maintenant <= 0 || avant <= 0) {
            return "";
        }
        if (maintenant == avant) {
            return dire("evolution.autant", maintenant, avant);
        }
        if (maintenant == 2 * avant || maintenant == 3 * avant) {
            return dire("evolution.fois_plus", maintenant / avant, avant);
        }
        if (avant == 2 * maintenant || avant == 3 * maintenant) {
            return dire("evolution.fois_moins", avant / maintenant, avant);
        }
        return dire("evolution.contre", maintenant, avant) + taux(maintenant, avant);
    }

    /** The same, after a comma, or nothing. */
    String incise(int maintenant, int avant) {
        var suite = suite(maintenant, avant);
        return suite.isEmpty() ? "" : ", " + suite;
    }

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

    private String taux(int maintenant, int avant) {
        int pourcentage = pourcentage(maintenant, avant);
        return avant < ASSEZ_POUR_UN_TAUX || pourcentage == 0 ? "" : " (" + signe(pourcentage) + "\u00a0%)";
    }

    private static int pourcentage(int maintenant, int avant) {
        return (int) Math.round(100.0 * (maintenant - avant) / avant);
    }

    private static String signe(int nombre) {
        return (nombre > 0 ? "+" : nombre < 0 ? "\u2212" : "") + Typographie.nombre(Math.abs(nombre));
    }

    private String dire(String cle, int n, int avant) {
        return phrases.dire(cle, "n", n, "avant", avant, "annee", anneeAvant);
    }
}
