package fr.estran.socle.commun;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moments as one says them, in the zone of whoever reads them. */
public final class Moments {

    private static final Messages MESSAGES = Messages.de("socle/commun");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.FRENCH);

    private Moments() {}

    public static String dire(@Nullable Instant quand, ZoneId fuseau) {
        if (quand == null) {
            return MESSAGES.dire("moment.jamais");
        }
        var la = quand.atZone(fuseau);
        return MESSAGES.dire("moment", Map.of("jour", JOUR.format(la), "heure", Jours.dire(la.toLocalTime())));
    }
}
