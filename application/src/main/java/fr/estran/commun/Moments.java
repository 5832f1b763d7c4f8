package fr.estran.commun;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moments as one says them: of sign-ins, whose clock is the machine's. */
public final class Moments {

    private static final Messages MESSAGES = Messages.de("commun");
    private static final ZoneId FUSEAU = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.FRENCH);

    private Moments() {}

    public static String dire(@Nullable Instant quand) {
        if (quand == null) {
            return MESSAGES.dire("moment.jamais");
        }
        var la = quand.atZone(FUSEAU);
        return MESSAGES.dire("moment", Map.of("jour", JOUR.format(la), "heure", Jours.dire(la.toLocalTime())));
    }
}
