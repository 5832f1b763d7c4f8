package fr.estran.commun;

import java.time.LocalDate;

/** Local days from {@code debut} to the eve of {@code fin}: half-open, so that no day is counted twice. */
public record Periode(LocalDate debut, LocalDate fin) {

    public Periode {
        if (!debut.isBefore(fin)) {
            throw new IllegalArgumentException("a period holds one day at least");
        }
    }

    public static Periode annee(int annee) {
        return new Periode(LocalDate.of(annee, 1, 1), LocalDate.of(annee + 1, 1, 1));
    }

    /** The year of the last day: the one that ages are reckoned at. */
    public int annee() {
        return fin.minusDays(1).getYear();
    }
}
