package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fr.estran.socle.commun.Jours;
import fr.estran.ville.themes.Appellation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Help that one comes to without asking first and that follows no rule, week after week: where one may go this morning, and this
 * afternoon.
 *
 * @param aide what it is called
 */
public record SemainesDuTrimestre(String aide, List<Semaine> semaines) {

    /** Fewer are read at a glance where they are listed. */
    private static final int AU_MOINS = 8;

    private static final int MIDI = 12;
    private static final Pattern NOMBRE = Pattern.compile("\\d+");

    public record Semaine(String nom, List<Journee> journees) {}

    public record Journee(String jour, String matin, String apresMidi) {}

    private record Place(LocalDate jour, boolean matin, String ou) {

        static Stream<Place> de(String ou, Plaquette.Dates dates) {
            var lue = NOMBRE.matcher(dates.heures());
            var matin = lue.find() && Integer.parseInt(lue.group()) < MIDI;
            return dates.jours().stream().map(jour -> new Place(jour, matin, ou));
        }
    }

    /** Of each kind of which all days are told one by one: where some follow a rule, these weeks would not be whole. */
    static List<SemainesDuTrimestre> de(Plaquette plaquette) {
        return plaquette.aides().stream()
                .filter(aide -> aide.genre().type().entreeLibre())
                .filter(aide -> aide.lieux().stream()
                        .allMatch(lieu -> lieu.id() != null && lieu.regles().isEmpty()))
                .map(aide -> de(plaquette, aide))
                .filter(dites -> dites.semaines().stream()
                                .mapToInt(semaine -> semaine.journees().size())
                                .sum()
                        >= AU_MOINS)
                .toList();
    }

    private static SemainesDuTrimestre de(Plaquette plaquette, Plaquette.Aide aide) {
        return new SemainesDuTrimestre(
                aide.genre().nom(),
                aide.lieux().stream()
                        .flatMap(lieu -> lieu.dates().stream()
                                .flatMap(dates -> Place.de(plaquette.sansQuartier(lieu.nom()), dates)))
                        .collect(groupingBy(
                                place -> place.jour().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                TreeMap::new,
                                toList()))
                        .entrySet()
                        .stream()
                        .map(semaine -> new Semaine(
                                MESSAGES.dire("semaines.du", "jour", DatesEnMots.quantieme(semaine.getKey())),
                                journees(semaine.getValue())))
                        .toList());
    }

    private static List<Journee> journees(List<Place> places) {
        return places.stream().collect(groupingBy(Place::jour, TreeMap::new, toList())).entrySet().stream()
                .map(jour -> new Journee(
                        Appellation.majuscule(Jours.court(jour.getKey())),
                        lieux(jour.getValue(), true),
                        lieux(jour.getValue(), false)))
                .toList();
    }

    private static String lieux(List<Place> places, boolean matin) {
        return places.stream()
                .filter(place -> place.matin() == matin)
                .map(Place::ou)
                .distinct()
                .collect(joining(" ; "));
    }
}
