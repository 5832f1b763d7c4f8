package fr.estran.accueil.ailleurs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Of a calendar, the lines that say when: titles, places and guests are left out before anything reads them, and so is whatever
 * is no event. Of guests, those who say no are kept, since the holder may be one of them.
 */
final class LignesUtiles {

    /** Of somebody who works: twenty an event. */
    private static final int AU_PLUS = 400_000;

    /** What stands within what; the first within nothing. */
    private static final Map<String, Set<String>> PARTIES = Map.of(
            "", Set.of("VCALENDAR"),
            "VCALENDAR", Set.of("VEVENT", "VFREEBUSY", "VTIMEZONE"),
            "VEVENT", Set.of(),
            "VFREEBUSY", Set.of(),
            "VTIMEZONE", Set.of("STANDARD", "DAYLIGHT"),
            "STANDARD", Set.of(),
            "DAYLIGHT", Set.of());

    private static final Set<String> LIGNES = Set.of(
            "UID",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "TRANSP",
            "STATUS",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "FREEBUSY",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "X-LIC-LOCATION",
            "X-WR-CALNAME");

    private final StringBuilder gardees = new StringBuilder();
    private final StringBuilder ligne = new StringBuilder();

    /** Of the part that is left out, which may hold others. */
    private String omise = "";

    /** The parts around this line, from the innermost. */
    private final Deque<String> autour = new ArrayDeque<>();

    private int nombre;
    private boolean emmelee;

    private LignesUtiles() {}

    /**
     * Empty where it is no calendar, or one whose parts stand where none may.
     *
     * @throws Effort.Demesure where it is more than any person's
     */
    static Optional<String> de(String calendrier) {
        var utiles = new LignesUtiles();
        calendrier.lines().forEach(utiles::lire);
        utiles.finir();
        var gardees = utiles.gardees.toString();
        return !utiles.emmelee && utiles.autour.isEmpty() && gardees.startsWith("BEGIN:VCALENDAR\r\n")
                ? Optional.of(gardees)
                : Optional.empty();
    }

    /** What follows begins with a space, or a tab. */
    private void lire(String lue) {
        if (lue.startsWith(" ") || lue.startsWith("\t")) {
            ligne.append(lue, 1, lue.length());
        } else {
            finir();
            ligne.append(lue.startsWith("\ufeff") ? lue.substring(1) : lue);
        }
    }

    private void finir() {
        var entiere = ligne.toString().stripTrailing();
        ligne.setLength(0);
        var nom = entiere.split("[;:]", 2)[0].toUpperCase(Locale.ROOT);
        var partie = entiere.substring(Math.min(entiere.length(), nom.length() + 1))
                .strip()
                .toUpperCase(Locale.ROOT);
        if (!omise.isEmpty()) {
            omise = nom.equals("END") && partie.equals(omise) ? "" : omise;
        } else if (nom.equals("BEGIN") && !PARTIES.containsKey(partie)) {
            omise = partie;
        } else if (nom.equals("BEGIN")) {
            emmelee |= !PARTIES.getOrDefault(ici(), Set.of()).contains(partie);
            autour.push(partie);
            garder(nom + ":" + partie);
        } else if (nom.equals("END")) {
            emmelee |= !partie.equals(autour.poll());
            garder(nom + ":" + partie);
        } else if (autour.isEmpty()) {
            // What is said around a calendar is none of it.
            return;
        } else if (LIGNES.contains(nom) || nom.equals("ATTENDEE") && ditNon(entiere)) {
            garder(nom + entiere.substring(nom.length()));
        }
    }

    private String ici() {
        return autour.isEmpty() ? "" : autour.peek();
    }

    private static boolean ditNon(String ligne) {
        return ligne.toUpperCase(Locale.ROOT).contains("PARTSTAT=DECLINED");
    }

    private void garder(String utile) {
        nombre++;
        if (nombre > AU_PLUS) {
            throw new Effort.Demesure();
        }
        gardees.append(utile).append("\r\n");
    }
}
