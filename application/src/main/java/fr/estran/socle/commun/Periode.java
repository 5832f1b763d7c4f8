package fr.estran.socle.commun;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

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

    public static Periode mois(YearMonth mois) {
        return new Periode(mois.atDay(1), mois.plusMonths(1).atDay(1));
    }

    public static Periode trimestre(int annee, int rang) {
        var debut = LocalDate.of(annee, 3 * rang - 2, 1);
        return new Periode(debut, debut.plusMonths(3));
    }

    /** From 1 September to 31 August. */
    public static Periode anneeScolaire(int rentree) {
        return new Periode(LocalDate.of(rentree, 9, 1), LocalDate.of(rentree + 1, 9, 1));
    }

    /** Of whole months, as many months; otherwise as many days. */
    public Periode precedente() {
        return deMoisEntiers()
                ? new Periode(debut.minusMonths(ChronoUnit.MONTHS.between(debut, fin)), debut)
                : new Periode(debut.minusDays(ChronoUnit.DAYS.between(debut, fin)), debut);
    }

    /** The same months of the year before, or the same days; 29 February answers to the 28th. */
    public Periode unAnAvant() {
        return deMoisEntiers()
                ? new Periode(debut.minusYears(1), fin.minusYears(1))
                : new Periode(
                        debut.minusYears(1), fin.minusDays(1).minusYears(1).plusDays(1));
    }

    private boolean deMoisEntiers() {
        return debut.getDayOfMonth() == 1 && fin.getDayOfMonth() == 1;
    }

    /**
     * Whether records that begin on a day are records of all of it, and may be compared: what is less than a twelfth of it,
     * as the first month is of a year, is not missed.
     */
    public boolean couverteDepuis(LocalDate premier) {
        var unDouzieme = debut.plusDays(Math.ceilDiv(ChronoUnit.DAYS.between(debut, fin), 12L));
        var unMois = debut.plusMonths(1);
        return premier.isBefore(unDouzieme.isBefore(unMois) ? unDouzieme : unMois);
    }

    /** Its days until one of them, that one included; all of them when that day is not in it. */
    public Periode jusquAu(LocalDate jour) {
        return contient(jour) ? new Periode(debut, jour.plusDays(1)) : this;
    }

    /** Of its days, as many as another has, or all: what a period that is not over may be compared with. */
    public Periode auPlus(Periode autre) {
        var assez = debut.plusDays(ChronoUnit.DAYS.between(autre.debut, autre.fin));
        return assez.isBefore(fin) ? new Periode(debut, assez) : this;
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && jour.isBefore(fin);
    }

    /** The moment at which its first day begins. */
    public Instant commence(ZoneId fuseau) {
        return debut.atStartOfDay(fuseau).toInstant();
    }

    /** The first moment that is no longer in it. */
    public Instant finit(ZoneId fuseau) {
        return fin.atStartOfDay(fuseau).toInstant();
    }

    /** Whether it is a calendar year. */
    public boolean estUneAnnee() {
        return equals(annee(debut.getYear()));
    }

    /** The year of the last day: the one that ages are reckoned at. */
    public int annee() {
        return fin.minusDays(1).getYear();
    }
}
