package fr.estran.socle.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A step of something that takes time: done, at hand, or to come. */
public record Etape(
        Etat etat,
        String titre,
        @Nullable String quand,
        @Nullable String detail) {

    public enum Etat {
        FAIT,
        EN_COURS,
        A_VENIR;

        /** As the style sheet and the bundle name it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
