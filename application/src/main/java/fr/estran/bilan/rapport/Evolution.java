package fr.estran.bilan.rapport;

import java.util.Optional;
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
        if (ecart == 0) {
            return "=";
        }
        return enNombre(maintenant, avant).isPresent()
                ? signe(ecart)
                : signe(pourcentage(maintenant, avant)) + "\u00a0%";
    }

    /** Why a change is told in numbers, by the end of the key that says it; nothing where it is not. */
    static Optional<String> enNombre(@Nullable Integer maintenant, @Nullable Integer avant) {
        if (maintenant == null || avant == null || maintenant.equals(avant)) {
            return Optional.empty();
        }
        if (avant < ASSEZ_POUR_UN_TAUX) {
            return Optional.of("peu");
        }
        if (maintenant == 0) {
            return Optional.of("rien");
        }
        return pourcentage(maintenant, avant) == 0 ? Optional.of("stable") : Optional.empty();
    }

    private static int pourcentage(int maintenant, int avant) {
        return (int) Math.round(100.0 * (maintenant - avant) / avant);
    }

    private static String signe(int nombre) {
        return (nombre > 0 ? "+" : nombre < 0 ? "\u2212" : "") + Typographie.nombre(Math.abs(nombre));
    }
}
