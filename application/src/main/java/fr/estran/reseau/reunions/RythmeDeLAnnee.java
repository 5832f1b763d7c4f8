package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Periode;
import fr.estran.socle.temps.Calendrier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collective meets once a quarter: which quarters have their meeting, and which days one may propose for the others. Three
 * days, a week apart, in the middle of the quarter, on the day of the week of the last meeting; not while schools are closed.
 *
 * @param derniere the last meeting, whose day of the week is kept
 */
public record RythmeDeLAnnee(
        int annee, List<Reunion> reunions, @Nullable Reunion derniere, Calendrier calendrier, LocalDate aujourdhui) {

    private static final int PROPOSEES = 3;

    /** So that an invitation has the time to arrive. */
    private static final int JOURS_AVANT = 14;

    /** Where nobody met yet. */
    private static final DayOfWeek SINON = DayOfWeek.THURSDAY;

    private static final Set<Month> ETE = Set.of(Month.JULY, Month.AUGUST);

    public RythmeDeLAnnee {
        reunions = List.copyOf(reunions);
    }

    /** @param aProposer nothing stands in the quarter, and there is a day left in it */
    public record Trimestre(int rang, List<Reunion> reunions, boolean aProposer) {

        public Trimestre {
            reunions = List.copyOf(reunions);
        }
    }

    public List<Trimestre> trimestres() {
        return IntStream.rangeClosed(1, 4).mapToObj(this::trimestre).toList();
    }

    private Trimestre trimestre(int rang) {
        var periode = Periode.trimestre(annee, rang);
        var siennes = reunions.stream()
                .filter(une -> une.repere() != null && periode.contient(une.repere()))
                .toList();
        return new Trimestre(
                rang,
                siennes,
                siennes.stream().allMatch(une -> une.annuleeLe() != null)
                        && !dates(periode, derniere, calendrier, aujourdhui).isEmpty());
    }

    /** From the middle of the quarter on; where too few days are left there, the last ones before it too. */
    static List<LocalDate> dates(
            Periode trimestre, @Nullable Reunion derniere, Calendrier calendrier, LocalDate aujourdhui) {
        var jour = derniere == null || derniere.jour() == null
                ? SINON
                : derniere.jour().getDayOfWeek();
        var auPlusTot = aujourdhui.plusDays(JOURS_AVANT);
        var premier = trimestre.debut().isBefore(auPlusTot) ? auPlusTot : trimestre.debut();
        var possibles = Stream.iterate(
                        premier.with(TemporalAdjusters.nextOrSame(jour)), trimestre::contient, la -> la.plusWeeks(1))
                .filter(la -> !calendrier.ferie().test(la) && !enVacances(calendrier, la))
                .toList();
        var milieu = trimestre.debut().plusWeeks(5);
        var avant = possibles.stream().filter(la -> la.isBefore(milieu)).count();
        var debut = Math.max(0, Math.min(avant, possibles.size() - PROPOSEES));
        return possibles.stream().skip(debut).limit(PROPOSEES).toList();
    }

    /** Of a summer that nobody told of yet, July and August. */
    private static boolean enVacances(Calendrier calendrier, LocalDate jour) {
        return calendrier.enVacances(jour)
                || ETE.contains(jour.getMonth())
                        && calendrier
                                .connuJusquAu()
                                .filter(dernier -> !dernier.isBefore(jour))
                                .isEmpty();
    }
}
