package fr.estran.socle.temps;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule by which days come back, with what it says of holidays, its first possible day and its end.
 *
 * @param feries whether a public holiday is a day like another
 */
public record Regle(Rythme rythme, Epoque epoque, boolean feries, LocalDate debut, Fin fin) {

    /** Beyond it nobody plans, and a rule that finds no day would look for one for ever. */
    public static final int ANNEES_AU_PLUS = 10;

    /** More dates than that are a slip of the hand; they are not made. */
    public static final int DATES_AU_PLUS = 1000;

    /** In their order; one more than {@link #DATES_AU_PLUS} where there are too many. */
    public List<LocalDate> dates(Calendrier calendrier) {
        return rythme.jours(debut, avant())
                .filter(jour -> epoque.garde(jour, calendrier))
                .filter(jour -> feries || !calendrier.ferie().test(jour))
                .limit(auPlus())
                .toList();
    }

    /** The same days, from another on: for what follows a change. */
    public Regle aPartirDu(LocalDate jour, Fin reste) {
        return new Regle(rythme, epoque, feries, jour, reste);
    }

    public Regle avecFin(Fin autre) {
        return new Regle(rythme, epoque, feries, debut, autre);
    }

    /** Whether both give the same days, but for where they begin and end. */
    public boolean memeRythme(Regle autre) {
        return rythme.equals(autre.rythme) && epoque == autre.epoque && feries == autre.feries;
    }

    private LocalDate avant() {
        var horizon = debut.plusYears(ANNEES_AU_PLUS);
        return fin instanceof Fin.Jusquau(var dernier) && dernier.isBefore(horizon) ? dernier.plusDays(1) : horizon;
    }

    private long auPlus() {
        return fin instanceof Fin.Fois fois ? Math.min(fois.nombre(), DATES_AU_PLUS + 1L) : DATES_AU_PLUS + 1L;
    }
}
