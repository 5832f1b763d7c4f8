package fr.estran.reunions;

import fr.estran.calendrier.JoursFeries;
import fr.estran.commun.Periode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collective meets once a quarter: which quarters have their meeting, and which days one may propose for the others. Three
 * days, a week apart, in the middle of the quarter, on the day of the week of the last meeting.
 */
public record RythmeDeLAnnee(int annee, List<Reunion> reunions, LocalDate aujourdhui) {

    private static final int PROPOSEES = 3;

    /** So that an invitation has the time to arrive. */
    private static final int JOURS_AVANT = 14;

    /** Where nobody met yet. */
    private static final DayOfWeek SINON = DayOfWeek.THURSDAY;

    public RythmeDeLAnnee {
        reunions = List.copyOf(reunions);
    }

    /** @param aProposer nothing stands in the quarter, and there is time left in it */
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
                        && aujourdhui.plusDays(JOURS_AVANT).isBefore(periode.fin()));
    }

    /** @param derniere whose day of the week is kept */
    static List<LocalDate> dates(
            Periode trimestre, @Nullable Reunion derniere, JoursFeries feries, LocalDate aujourdhui) {
        var jour = derniere == null || derniere.jour() == null
                ? SINON
                : derniere.jour().getDayOfWeek();
        var milieu = trimestre.debut().plusWeeks(5);
        var auPlusTot = aujourdhui.plusDays(JOURS_AVANT);
        var premier = (milieu.isBefore(auPlusTot) ? auPlusTot : milieu).with(TemporalAdjusters.nextOrSame(jour));
        return Stream.iterate(premier, trimestre::contient, la -> la.plusWeeks(1))
                .filter(la -> feries.nom(la).isEmpty())
                .limit(PROPOSEES)
                .toList();
    }
}
