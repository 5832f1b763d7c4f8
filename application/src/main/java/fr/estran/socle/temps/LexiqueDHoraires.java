package fr.estran.socle.temps;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of hours, in the two languages in which they are written. */
final class LexiqueDHoraires {

    private static final List<String> JOURS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    /** The remark that is read without quotes or brackets. */
    static final String SUR_RENDEZ_VOUS = "sur rendez-vous";

    static final String SANS_RENDEZ_VOUS = "sans rendez-vous";

    /** As maps say it. */
    static final String SUR_RENDEZ_VOUS_OSM = "by appointment";

    /** M is two of them. */
    private static final Map<String, DayOfWeek> INITIALES = Map.of(
            "L", DayOfWeek.MONDAY,
            "J", DayOfWeek.THURSDAY,
            "V", DayOfWeek.FRIDAY,
            "S", DayOfWeek.SATURDAY,
            "D", DayOfWeek.SUNDAY);

    private LexiqueDHoraires() {}

    static String osm(DayOfWeek jour) {
        return JOURS.get(jour.ordinal());
    }

    static String osm(Month mois) {
        return mois.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    static String enMots(DayOfWeek jour) {
        return jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    static String enMots(Month mois) {
        return mois.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    static Optional<DayOfWeek> jourOsm(String mot) {
        return Stream.of(DayOfWeek.values())
                .filter(jour -> osm(jour).equals(mot))
                .findFirst();
    }

    static Optional<Month> moisOsm(String mot) {
        return Stream.of(Month.values()).filter(mois -> osm(mois).equals(mot)).findFirst();
    }

    static DayOfWeek initiale(String lettre) {
        return Objects.requireNonNull(INITIALES.get(lettre));
    }

    /** Whole or cut after two letters at least, one or several: lundi, lu, lun, lundis. */
    static Optional<DayOfWeek> jour(String mot) {
        return mot.length() < 2
                ? Optional.empty()
                : Stream.of(DayOfWeek.values())
                        .filter(jour -> (enMots(jour) + "s").startsWith(mot))
                        .findFirst();
    }

    static Optional<Month> mois(String mot) {
        return Stream.of(Month.values())
                .filter(mois -> nu(enMots(mois)).equals(mot))
                .findFirst();
    }

    /** Without accents or capitals. */
    static String nu(String mot) {
        return Normalizer.normalize(mot, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
