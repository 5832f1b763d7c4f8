package fr.estran.socle.droits;

import java.time.temporal.ChronoUnit;

/** A length of time, and between which bounds a town may set it. */
record Longueur(int habituel, ChronoUnit unite, int minimum, int maximum) {

    static Longueur fixe(int habituel, ChronoUnit unite) {
        return new Longueur(habituel, unite, habituel, habituel);
    }

    static Longueur reglable(int habituel, ChronoUnit unite, int minimum, int maximum) {
        return new Longueur(habituel, unite, minimum, maximum);
    }

    boolean reglable() {
        return minimum < maximum;
    }

    boolean permet(int valeur) {
        return valeur >= minimum && valeur <= maximum;
    }
}
