package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import fr.estran.socle.commun.Jours;
import fr.estran.ville.themes.Appellation;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A week at a glance, of what comes back by rule: where, on which days, at which hours.
 *
 * @param jours from the first on which there is something to the last
 * @param note what all of its rules say beside the day and the hours, or that some of it is not each week; empty where it is
 */
public record SemaineType(List<String> jours, List<Rangee> rangees, String note) {

    private static final String SAUF = "*";

    /** @param cases of each day its hours, a line each */
    public record Rangee(String ou, List<List<String>> cases) {}

    private record Place(String ou, Plaquette.Creneau creneau) {}

    static SemaineType de(Plaquette plaquette) {
        var places = plaquette.aides().stream()
                .flatMap(aide -> aide.lieux().stream()
                        .flatMap(lieu -> lieu.creneaux().stream()
                                .map(creneau -> new Place(nom(plaquette, aide, lieu), creneau))))
                .toList();
        var jours = places.stream().map(place -> place.creneau().jour()).collect(toCollection(TreeSet::new));
        var semaine = Stream.of(DayOfWeek.values())
                .filter(jour ->
                        !jours.isEmpty() && jour.compareTo(jours.first()) >= 0 && jour.compareTo(jours.last()) <= 0)
                .toList();
        var reserves = places.stream()
                .map(place -> place.creneau().reserve())
                .distinct()
                .toList();
        var commune = reserves.size() < 2;
        return new SemaineType(
                semaine.stream()
                        .map(jour -> Appellation.majuscule(jour.getDisplayName(TextStyle.SHORT, Locale.FRENCH)))
                        .toList(),
                places.stream().collect(groupingBy(Place::ou, LinkedHashMap::new, toList())).entrySet().stream()
                        .map(la -> rangee(la, semaine, !commune))
                        .toList(),
                commune
                        ? reserves.stream().findFirst().map(SemaineType::phrase).orElse("")
                        : MESSAGES.dire("semaine.nuance"));
    }

    private static String phrase(String reserve) {
        return reserve.isEmpty() ? "" : Appellation.majuscule(reserve) + ".";
    }

    /** By venue; with the kind of help, where there is more than one. */
    private static String nom(Plaquette plaquette, Plaquette.Aide aide, Plaquette.AuLieu lieu) {
        if (lieu.id() == null) {
            return aide.genre().nom();
        }
        var ou = plaquette.sansQuartier(lieu.nom());
        return plaquette.aides().size() == 1
                ? ou
                : MESSAGES.dire("semaine.ou", "lieu", ou, "genre", aide.genre().nom());
    }

    private static Rangee rangee(Map.Entry<String, List<Place>> la, List<DayOfWeek> semaine, boolean nuancee) {
        return new Rangee(
                la.getKey(),
                semaine.stream()
                        .map(jour -> la.getValue().stream()
                                .map(Place::creneau)
                                .filter(creneau -> creneau.jour() == jour)
                                .sorted(Comparator.comparing(Plaquette.Creneau::debut))
                                .map(creneau ->
                                        (nuancee && !creneau.reserve().isEmpty() ? SAUF : "") + serrees(creneau))
                                .toList())
                        .toList());
    }

    /** A column holds few signs: 9h30–, and 12h under it. */
    private static String serrees(Plaquette.Creneau creneau) {
        return Stream.of(creneau.debut(), creneau.fin())
                .map(heure -> Jours.dire(heure).replace("\u00a0", ""))
                .collect(joining("–\n"));
    }

    public boolean vide() {
        return rangees.isEmpty();
    }
}
