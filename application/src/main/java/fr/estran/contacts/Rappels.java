package fr.estran.contacts;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When somebody is reminded: two days before, at ten in the morning of the town's own clock. */
final class Rappels {

    private static final int JOURS_AVANT = 2;
    private static final int JOURS_OUVRES_D_UNE_LETTRE = 7;
    private static final LocalTime HEURE = LocalTime.of(10, 0);

    /** A reminder that follows the confirmation so closely is part of it. */
    private static final Duration APRES_LA_CONFIRMATION = Duration.ofHours(24);

    private Rappels() {}

    /** The moment of the reminder; none for whoever registers too late to need another. */
    static Optional<Instant> pour(Canal canal, Instant debut, ZoneId fuseau, Instant maintenant) {
        return Optional.of(du(canal, debut, fuseau)).filter(du -> !du.isBefore(maintenant.plus(APRES_LA_CONFIRMATION)));
    }

    /** Of a letter, the day on which it is posted at the latest. */
    static Instant du(Canal canal, Instant debut, ZoneId fuseau) {
        var jour = debut.atZone(fuseau).toLocalDate();
        return (canal == Canal.COURRIER ? joursOuvresAvant(jour) : jour.minusDays(JOURS_AVANT))
                .atTime(HEURE)
                .atZone(fuseau)
                .toInstant();
    }

    private static LocalDate joursOuvresAvant(LocalDate jour) {
        var recule = jour;
        for (var reste = JOURS_OUVRES_D_UNE_LETTRE; reste > 0; ) {
            recule = recule.minusDays(1);
            if (recule.getDayOfWeek() != DayOfWeek.SATURDAY && recule.getDayOfWeek() != DayOfWeek.SUNDAY) {
                reste--;
            }
        }
        return recule;
    }
}
