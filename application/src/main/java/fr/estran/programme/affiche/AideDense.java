package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fr.estran.ville.themes.Appellation;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Help of one kind told closely: by the days of a week what follows a rule, venue by venue what follows none.
 *
 * @param phrase empty where it is left out
 * @param semaine the days of a week on which there is some, by rule
 * @param reserve what most of these rules say beside the day and the hours; empty where they do not agree
 * @param colonnes the hours of the days that no rule gives, where they are so few that each has a column
 * @param dates these days, venue by venue: of each column, or with their hours
 */
public record AideDense(
        String nom, String phrase, List<Journee> semaine, String reserve, List<String> colonnes, List<Dates> dates) {

    private static final Pattern NOMBRE = Pattern.compile("\\d+");

    /** As many hours stand side by side. */
    private static final int COLONNES = 2;

    public record Journee(String jour, List<Ligne> lignes) {}

    /** @param ou empty where one goes nowhere */
    public record Ligne(String heures, String ou, String reserve) {

        /** What stands beside the hours. */
        public String suite() {
            return Stream.of(ou, reserve).filter(dit -> !dit.isEmpty()).collect(joining(", "));
        }
    }

    public record Dates(String ou, List<String> lignes) {}

    /** Without its days: one sentence, which says whom to ask. */
    static AideDense abregee(Plaquette plaquette, Plaquette.Aide aide, String phrase) {
        var dite = MESSAGES.dire(
                "court.rendez_vous",
                "numero",
                Optional.ofNullable(plaquette.telephone()).orElse(""),
                "cas",
                plaquette.telephone() == null ? "sans" : "avec");
        return new AideDense(
                aide.genre().nom(), phrase, List.of(), "", List.of(), List.of(new Dates("", List.of(dite))));
    }

    static AideDense de(Plaquette plaquette, Plaquette.Aide aide, String phrase) {
        var reserves = aide.lieux().stream()
                .flatMap(lieu -> lieu.creneaux().stream())
                .map(Plaquette.Creneau::reserve)
                .toList();
        var commune = reserves.stream()
                .filter(reserve -> !reserve.isEmpty()
                        && reserves.size() > 1
                        && 2 * Collections.frequency(reserves, reserve) > reserves.size())
                .findFirst()
                .orElse("");
        return new AideDense(
                aide.genre().nom(),
                phrase,
                semaine(plaquette, aide, commune),
                Collections.frequency(reserves, commune) == reserves.size() || commune.isEmpty()
                        ? Appellation.majuscule(commune)
                        : MESSAGES.dire("semaine.sauf_mention", "reserve", commune),
                colonnes(aide).stream().map(AideDense::sansDe).toList(),
                aide.lieux().stream()
                        .filter(lieu -> !lieu.dates().isEmpty())
                        .map(lieu -> dates(plaquette, lieu, colonnes(aide)))
                        .toList());
    }

    private record Place(Plaquette.Creneau creneau, String ou) {

        Ligne ligne(String commune) {
            var reserve = creneau.reserve();
            if (commune.isEmpty()) {
                return new Ligne(creneau.heures(), ou, reserve);
            }
            var toutes = reserve.isEmpty() ? MESSAGES.dire("semaine.toutes") : reserve;
            return new Ligne(creneau.heures(), ou, reserve.equals(commune) ? "" : toutes);
        }
    }

    /** @param commune what most rules say, once for all: only what differs is said of each */
    private static List<Journee> semaine(Plaquette plaquette, Plaquette.Aide aide, String commune) {
        return aide.lieux().stream()
                .flatMap(lieu -> lieu.creneaux().stream().map(creneau -> new Place(creneau, nom(plaquette, lieu))))
                .sorted((une, autre) ->
                        une.creneau().debut().compareTo(autre.creneau().debut()))
                .collect(groupingBy(place -> place.creneau().jour(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(jour -> new Journee(
                        nom(jour.getKey()),
                        jour.getValue().stream()
                                .map(place -> place.ligne(commune))
                                .toList()))
                .toList();
    }

    /** All hours of one kind of help, the earliest first; none where they do not fit side by side. */
    private static List<String> colonnes(Plaquette.Aide aide) {
        var heures = aide.lieux().stream()
                .flatMap(lieu -> lieu.dates().stream())
                .map(Plaquette.Dates::heures)
                .distinct()
                .sorted(comparing(AideDense::debut))
                .toList();
        return heures.size() == COLONNES ? heures : List.of();
    }

    /** De 9 h, de 14 h: the first number. */
    private static int debut(String heures) {
        var lue = NOMBRE.matcher(heures);
        return lue.find() ? Integer.parseInt(lue.group()) : 0;
    }

    private static Dates dates(Plaquette plaquette, Plaquette.AuLieu lieu, List<String> colonnes) {
        var lignes = colonnes.isEmpty()
                ? lieu.dates().stream()
                        .map(dates -> sansPoint(MESSAGES.dire(
                                        "dates.ligne",
                                        "heures",
                                        Appellation.majuscule(dates.heures()),
                                        "dates",
                                        DatesEnMots.breves(dates.jours())))
                                + ".")
                : colonnes.stream()
                        .map(heures -> lieu.dates().stream()
                                .filter(dates -> dates.heures().equals(heures))
                                .map(dates -> DatesEnMots.breves(dates.jours()))
                                .collect(joining(" ; ")));
        return new Dates(nom(plaquette, lieu), lignes.toList());
    }

    private static String nom(Plaquette plaquette, Plaquette.AuLieu lieu) {
        return lieu.id() == null ? "" : plaquette.sansQuartier(lieu.nom());
    }

    /** 9 h à 11 h 30. */
    static String sansDe(String heures) {
        return heures.replaceFirst("^de ", "");
    }

    static String sansPoint(String dit) {
        return dit.endsWith(".") ? dit.substring(0, dit.length() - 1) : dit;
    }

    private static String nom(DayOfWeek jour) {
        return Appellation.majuscule(jour.getDisplayName(TextStyle.FULL, Locale.FRENCH));
    }
}
