package fr.estran.socle.commun;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one part of the service, for whoever looks after it: in words that name nobody.
 *
 * @param code of the part, the same whatever is said of it
 * @param dit how it is
 * @param faire what to do; null where there is nothing to do
 */
public record Constat(
        String code,
        Gravite gravite,
        String titre,
        String dit,
        @Nullable String faire) {

    /** How much it matters. */
    public enum Gravite implements Code {
        VA_BIEN,
        /** Nothing is wrong: it is so set, or cannot be known from here. */
        A_SAVOIR,
        /** Something will go wrong unless somebody does something. */
        A_VOIR,
        EN_PANNE;

        /** Somebody is told of it. */
        public boolean alerte() {
            return switch (this) {
                case VA_BIEN, A_SAVOIR -> false;
                case A_VOIR, EN_PANNE -> true;
            };
        }
    }
}
