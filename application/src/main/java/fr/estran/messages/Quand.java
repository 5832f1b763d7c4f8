package fr.estran.messages;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A moment as messages say it, on the clock of the town; nothing where there is none. */
public final class Quand {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private Quand() {}

    public static String heure(Instant moment, ZoneId fuseau) {
        return Jours.dire(LocalDateTime.ofInstant(moment, fuseau).toLocalTime());
    }

    public static String enBref(@Nullable Instant moment, ZoneId fuseau) {
        if (moment == null) {
            return "";
        }
        var la = LocalDateTime.ofInstant(moment, fuseau);
        return MESSAGES.dire(
                "quand.bref",
                "jour",
                Jours.sansAnnee(la.toLocalDate()),
                "heure",
                Jours.dire(la.toLocalTime()).replace('\u00a0', ' '));
    }

    public static String enEntier(@Nullable Instant moment, ZoneId fuseau) {
        if (moment == null) {
            return "";
        }
        var la = LocalDateTime.ofInstant(moment, fuseau);
        return MESSAGES.dire(
                "quand.entier", "jour", Jours.dire(la.toLocalDate()), "heure", Jours.dire(la.toLocalTime()));
    }
}
