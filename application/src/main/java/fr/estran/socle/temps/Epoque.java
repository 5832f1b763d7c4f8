package fr.estran.socle.temps;

import fr.estran.socle.commun.Code;
import java.time.LocalDate;

/** Which part of the year a rule keeps to. */
public enum Epoque implements Code {
    TOUTE_L_ANNEE,
    PERIODE_SCOLAIRE,
    VACANCES;

    boolean garde(LocalDate jour, Calendrier calendrier) {
        return switch (this) {
            case TOUTE_L_ANNEE -> true;
            case PERIODE_SCOLAIRE -> !calendrier.enVacances(jour);
            case VACANCES -> calendrier.enVacances(jour);
        };
    }
}
