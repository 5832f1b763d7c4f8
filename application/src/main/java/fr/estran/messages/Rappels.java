package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.calendrier.JoursFeries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When somebody is reminded, at ten in the morning of the town's own clock: two days before; the day before by a call, on a
 * day on which somebody is there to make it.
 *
 * <p>Rule: reminders.
 */
public final class Rappels {

    private static final int JOURS_AVANT = 2;
    private static final int JOURS_OUVRES_D_UNE_LETTRE = 7;
    private static final LocalTime HEURE = LocalTime.of(10, 0);
    private static final LocalTime SOIR = LocalTime.of(19, 0);

    /** A reminder that follows the confirmation so closely is part of it. */
    private static final Duration APRES_LA_CONFIRMATION = Duration.ofHours(24);

    private Rappels() {}

    /** The moment of the reminder; none for whoever registers too late to need another. */
    public static Optional<Instant> pour(
            Moyen moyen, Instant debut, ZoneId fuseau, JoursFeries feries, Instant maintenant) {
        return Optional.of(du(moyen, debut, fuseau, feries))
                .filter(du -> !du.isBefore(maintenant.plus(APRES_LA_CONFIRMATION)));
    }

    /**
     * For whoever was told nothing of it yet, as those whom a folder of records told: late too, by day, and before it begins.
     * A letter that would come too late is none.
     */
    static Optional<Instant> memeTard(
            Moyen moyen, Instant debut, ZoneId fuseau, JoursFeries feries, Instant maintenant) {
        var du = du(moyen, debut, fuseau, feries);
        return du.isBefore(maintenant)
                ? Optional.of(deJour(maintenant, fuseau))
                        .filter(moment -> moyen != Moyen.COURRIER && moment.isBefore(debut))
                : Optional.of(du);
    }

    private static Instant deJour(Instant maintenant, ZoneId fuseau) {
        var heure = LocalTime.ofInstant(maintenant, fuseau);
        var jour = LocalDate.ofInstant(maintenant, fuseau);
        return heure.isBefore(HEURE)
                ? jour.atTime(HEURE).atZone(fuseau).toInstant()
                : heure.isBefore(SOIR)
                        ? maintenant
                        : jour.plusDays(1).atTime(HEURE).atZone(fuseau).toInstant();
    }

    /** Of a letter, the day on which it is posted at the latest. */
    public static Instant du(Moyen moyen, Instant debut, ZoneId fuseau, JoursFeries feries) {
        var jour = debut.atZone(fuseau).toLocalDate();
        return (switch (moyen) {
                    case SMS, COURRIEL -> jour.minusDays(JOURS_AVANT);
                    case APPEL -> joursOuvresAvant(jour, 1, feries);
                    case COURRIER -> joursOuvresAvant(jour, JOURS_OUVRES_D_UNE_LETTRE, feries);
                    case AUCUN -> throw new IllegalArgumentException("nobody is reminded so");
                })
                .atTime(HEURE)
                .atZone(fuseau)
                .toInstant();
    }

    /** The first day of a session of which a letter that is posted now tells in time. */
    static Instant lettrePour(Instant maintenant, ZoneId fuseau, JoursFeries feries) {
        var jour = LocalDate.ofInstant(maintenant, fuseau);
        for (var reste = JOURS_OUVRES_D_UNE_LETTRE; reste > 0; ) {
            jour = jour.plusDays(1);
            if (ouvre(jour, feries)) {
                reste--;
            }
        }
        return jour.atStartOfDay(fuseau).toInstant();
    }

    private static LocalDate joursOuvresAvant(LocalDate jour, int combien, JoursFeries feries) {
        var recule = jour;
        for (var reste = combien; reste > 0; ) {
            recule = recule.minusDays(1);
            if (ouvre(recule, feries)) {
                reste--;
            }
        }
        return recule;
    }

    private static boolean ouvre(LocalDate jour, JoursFeries feries) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY
                && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                && !feries.comprennent(jour);
    }
}
