package fr.estran.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a text leaves that nobody waits for: one that comes at night wakes somebody up. */
public final class HeureDesTextes {

    private static final LocalTime MATIN = LocalTime.of(8, 0);
    private static final LocalTime SOIR = LocalTime.of(20, 0);

    private HeureDesTextes() {}

    /** Now by day, or else in the morning. */
    public static Instant apres(Instant maintenant, ZoneId zone) {
        var heure = LocalTime.ofInstant(maintenant, zone);
        var jour = LocalDate.ofInstant(maintenant, zone);
        return !heure.isBefore(MATIN) && heure.isBefore(SOIR)
                ? maintenant
                : (heure.isBefore(MATIN) ? jour : jour.plusDays(1))
                        .atTime(MATIN)
                        .atZone(zone)
                        .toInstant();
    }
}
