package fr.estran.socle.commun;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours as one says them in French: mardi 23 janvier 2024, 9 h 30. */
public final class Jours {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    private static final DateTimeFormatter SANS_ANNEE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);

    private static final DateTimeFormatter SANS_SEMAINE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final DateTimeFormatter COURT = DateTimeFormatter.ofPattern("EEEE d", Locale.FRENCH);

    private Jours() {}

    public static String dire(LocalDate jour) {
        return JOUR.format(jour).replace(" 1 ", " 1er ");
    }

    /** Of a day that is near: mardi 23 janvier. */
    public static String sansAnnee(LocalDate jour) {
        return SANS_ANNEE.format(jour).replace(" 1 ", " 1er ");
    }

    /** Of a day whose weekday tells nothing any more: 23 janvier 2024. */
    public static String sansSemaine(LocalDate jour) {
        return SANS_SEMAINE.format(jour).replaceAll("^1 ", "1er ");
    }

    /** Within a week that is known: lundi 15. */
    public static String court(LocalDate jour) {
        return COURT.format(jour).replaceAll(" 1$", " 1er");
    }

    public static String dire(LocalTime heure) {
        return heure.getMinute() == 0
                ? "%d\u00a0h".formatted(heure.getHour())
                : "%d\u00a0h\u00a0%02d".formatted(heure.getHour(), heure.getMinute());
    }
}
