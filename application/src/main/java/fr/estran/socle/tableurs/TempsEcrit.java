package fr.estran.socle.tableurs;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours of the day and lengths, in all the ways in which people write them. */
public final class TempsEcrit {

    private static final int MINUTES_PAR_JOUR = 24 * 60;

    /** Up to this, a bare number is hours; above, minutes: nobody stays for twelve minutes and says so, nor for twelve hours. */
    private static final int HEURES_AU_PLUS = 10;

    private static final Pattern EN_MINUTES = Pattern.compile("\\b(minutes?|mins?|mn)\\b");
    private static final Pattern EN_HEURES = Pattern.compile("\\b(heures?|h)\\b");

    private static final String UNE_HEURE = "(\\d{1,2}) ?(?:h|:|heures?)(?: ?(\\d{2}))?(?:mn|min)?";
    /** A spreadsheet adds them when it writes a CSV. */
    private static final String SECONDES = "(?::\\d{2})?";

    private static final Pattern HEURE = Pattern.compile("(?:a |\\u00e0 |de )?" + UNE_HEURE + SECONDES);
    private static final Pattern PLAGE = Pattern.compile("(?:de )?" + UNE_HEURE + SECONDES
            + " ?(?:-|\\u2013|\\u2014|/|a|\\u00e0|>|et|\\u2192) ?" + UNE_HEURE + SECONDES);
    private static final Pattern DUREE =
            Pattern.compile("(\\d{1,2}) ?(?:h|:|heures?) ?(\\d{1,2})?(?: ?(?:mn|min|minutes?|')|" + SECONDES + ")");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4}) ?(?:mn|min|minutes?|'|m)\\.?");
    private static final Pattern NOMBRE = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,4})?)( ?(?:h|heures?))?");

    public record Plage(LocalTime debut, LocalTime fin) {}

    /** In which bare numbers are. */
    public enum Unite {
        MINUTES,
        HEURES,
        NON_DITE
    }

    private TempsEcrit() {}

    /** @param titre of their column */
    public static Unite unite(String titre) {
        var nus = Ecritures.nus(titre);
        var enMinutes = EN_MINUTES.matcher(nus).find();
        return enMinutes == EN_HEURES.matcher(nus).find() ? Unite.NON_DITE : enMinutes ? Unite.MINUTES : Unite.HEURES;
    }

    public static Optional<LocalTime> heure(Cellule cellule) {
        return switch (cellule) {
            case Cellule.Temps(var duree) -> heure(duree.toMinutes());
            case Cellule.Moment(var moment) ->
                Optional.of(moment.toLocalTime().withSecond(0).withNano(0));
            case Cellule.Nombre(var nombre) ->
                nombre.compareTo(BigDecimal.ONE) < 0
                        ? heure(Math.round(nombre.doubleValue() * MINUTES_PAR_JOUR))
                        : nombre.stripTrailingZeros().scale() <= 0 && nombre.compareTo(BigDecimal.valueOf(24)) < 0
                                ? heure(nombre.longValue() * 60)
                                : Optional.empty();
            case Cellule.Texte(var texte) -> heure(texte);
            case Cellule.Rien _, Cellule.Jour _, Cellule.OuiNon _, Cellule.Faute _ -> Optional.empty();
        };
    }

    public static Optional<LocalTime> heure(String texte) {
        var lue = HEURE.matcher(nu(texte));
        return lue.matches() ? heure(minutes(lue.group(1), lue.group(2))) : Optional.empty();
    }

    public static Optional<Plage> plage(Cellule cellule) {
        var lue = PLAGE.matcher(nu(cellule.texte()));
        if (!lue.matches()) {
            return Optional.empty();
        }
        var debut = heure(minutes(lue.group(1), lue.group(2)));
        var fin = heure(minutes(lue.group(3), lue.group(4)));
        return debut.isPresent() && fin.isPresent() && debut.get().isBefore(fin.get())
                ? Optional.of(new Plage(debut.get(), fin.get()))
                : Optional.empty();
    }

    /** In minutes; up to a day. */
    public static Optional<Integer> duree(Cellule cellule, Unite unite) {
        return (switch (cellule) {
                    case Cellule.Temps(var duree) -> Optional.of((int) duree.toMinutes());
                    case Cellule.Nombre(var nombre) -> Optional.of(duNombre(nombre, unite));
                    case Cellule.Moment(var moment) ->
                        Optional.of(moment.toLocalTime().toSecondOfDay() / 60);
                    case Cellule.Texte(var texte) -> duree(nu(texte), unite);
                    case Cellule.Rien _, Cellule.Jour _, Cellule.OuiNon _, Cellule.Faute _ -> Optional.<Integer>empty();
                })
                .filter(minutes -> minutes >= 0 && minutes <= MINUTES_PAR_JOUR);
    }

    private static Optional<Integer> duree(String nu, Unite unite) {
        var heures = DUREE.matcher(nu);
        if (heures.matches()) {
            return Optional.of((int) minutes(heures.group(1), heures.group(2)));
        }
        var minutes = MINUTES.matcher(nu);
        if (minutes.matches()) {
            return Optional.of(Integer.parseInt(minutes.group(1)));
        }
        var nombre = NOMBRE.matcher(nu);
        return nombre.matches()
                ? Optional.of(duNombre(
                        new BigDecimal(nombre.group(1).replace(',', '.')),
                        nombre.group(2) == null ? unite : Unite.HEURES))
                : Optional.empty();
    }

    private static int duNombre(BigDecimal nombre, Unite unite) {
        var heures = unite == Unite.HEURES
                || unite == Unite.NON_DITE && nombre.compareTo(BigDecimal.valueOf(HEURES_AU_PLUS)) <= 0;
        return (int) Math.round(Math.min(nombre.doubleValue(), MINUTES_PAR_JOUR * 2) * (heures ? 60 : 1));
    }

    private static String nu(String texte) {
        return texte.length() > 60
                ? ""
                : Ecritures.propre(texte).toLowerCase(Locale.FRENCH).replace("’", "'");
    }

    private static long minutes(String heures, @Nullable String minutes) {
        return Integer.parseInt(heures) * 60L + (minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static Optional<LocalTime> heure(long minutes) {
        return minutes >= 0 && minutes < MINUTES_PAR_JOUR
                ? Optional.of(LocalTime.MIDNIGHT.plusMinutes(minutes))
                : Optional.empty();
    }
}
