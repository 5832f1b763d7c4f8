package fr.estran.recurrence;

import java.time.LocalDate;
import java.util.Locale;

/** Which part of the year a rule keeps to. */
public enum Epoque {
    TOUTE_L_ANNEE,
    PERIODE_SCOLAIRE,
    VACANCES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean garde(LocalDate jour, Calendrier calendrier) {
        return switch (this) {
            case TOUTE_L_ANNEE -> true;
            case PERIODE_SCOLAIRE -> !calendrier.enVacances(jour);
            case VACANCES -> calendrier.enVacances(jour);
        };
    }
}
