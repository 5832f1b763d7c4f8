package fr.estran.conservation;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A length of time, and between which bounds a town may set it.
 *
 * @param reglage the column that holds what the town chose; null where nobody chooses
 */
public record Longueur(
        int habituel,
        ChronoUnit unite,
        int minimum,
        int maximum,
        @Nullable String reglage) {

    static Longueur fixe(int habituel, ChronoUnit unite) {
        return new Longueur(habituel, unite, habituel, habituel, null);
    }

    static Longueur reglable(String reglage, int habituel, ChronoUnit unite, int minimum, int maximum) {
        return new Longueur(habituel, unite, minimum, maximum, reglage);
    }

    boolean permet(int valeur) {
        return valeur >= minimum && valeur <= maximum;
    }
}
