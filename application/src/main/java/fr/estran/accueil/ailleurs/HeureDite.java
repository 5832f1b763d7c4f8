package fr.estran.accueil.ailleurs;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a calendar says it: in the hour of a zone, of UTC, of wherever one is, or a whole day.
 *
 * @param jour whether it is a day, without an hour
 */
record HeureDite(LocalDateTime la, ZoneDite zone, boolean jour) {

    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int SIGNES_D_UN_JOUR = 8;

    /**
     * @param zone that was named beside it; null where none was
     * @param ici the zone of whoever reads
     * @throws DateTimeException where it is no moment
     */
    static HeureDite lire(String dite, @Nullable ZoneDite zone, ZoneDite ici) {
        if (dite.length() == SIGNES_D_UN_JOUR) {
            return new HeureDite(
                    LocalDate.parse(dite, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(), ici, true);
        }
        if (dite.endsWith("Z")) {
            return new HeureDite(
                    LocalDateTime.parse(dite.substring(0, dite.length() - 1), HEURE), _ -> ZoneOffset.UTC, false);
        }
        return new HeureDite(LocalDateTime.parse(dite, HEURE), zone == null ? ici : zone, false);
    }

    Instant instant() {
        return zone.instant(la);
    }

    /** A whole day ends with its last moment. */
    boolean depasse(HeureDite jusqua) {
        return jusqua.jour()
                ? la.toLocalDate().isAfter(jusqua.la().toLocalDate())
                : instant().isAfter(jusqua.instant());
    }

    HeureDite a(LocalDateTime autre) {
        return new HeureDite(autre, zone, jour);
    }

    /** How far the clocks of a zone are from UTC, when they show that. */
    @FunctionalInterface
    interface ZoneDite {

        ZoneOffset ecart(LocalDateTime la);

        default Instant instant(LocalDateTime la) {
            return la.toInstant(ecart(la));
        }
    }
}
