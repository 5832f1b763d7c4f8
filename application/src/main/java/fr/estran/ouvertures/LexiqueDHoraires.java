package fr.estran.ouvertures;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of hours, in the two languages in which they are written. */
final class LexiqueDHoraires {

    private static final List<String> JOURS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    /** The remark that is read without quotes or brackets. */
    static final String SUR_RENDEZ_VOUS = "sur rendez-vous";

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

    /** Whole or cut after three letters at least, one or several: lundi, lun, lundis. */
    static Optional<DayOfWeek> jour(String mot) {
        return mot.length() < 3
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
