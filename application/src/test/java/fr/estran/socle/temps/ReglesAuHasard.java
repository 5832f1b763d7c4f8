package fr.estran.socle.temps;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Rules drawn from a seed, and the holidays of schools for ten years around them. */
public final class ReglesAuHasard {

    private static final LocalDate AVANT = LocalDate.of(2024, 1, 1);

    /** Easter apart, which needs no reckoning here: any days will do, as long as both sides are given the same. */
    private static final Set<String> FERIES =
            Set.of("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25");

    public static final Calendrier CALENDRIER = new Calendrier(
            Stream.iterate(2023, annee -> annee + 1)
                    .limit(14)
                    .flatMap(annee -> Stream.of(
                            vacances(annee, "02-10", 16),
                            vacances(annee, "04-06", 16),
                            vacances(annee, "07-06", 57),
                            vacances(annee, "10-19", 15),
                            vacances(annee, "12-21", 16)))
                    .toList(),
            jour -> FERIES.contains(jour.toString().substring(5)));

    private final Random hasard;

    public ReglesAuHasard(Random hasard) {
        this.hasard = hasard;
    }

    public Regle regle() {
        var debut = AVANT.plusDays(hasard.nextInt(800));
        return regle(rythme(debut), debut);
    }

    /** Often the 29th of February, the last days of months, and the nights on which clocks change. */
    private Regle regle(Rythme rythme, LocalDate debut) {
        var fin = hasard.nextBoolean()
                ? new Fin.Fois(1 + hasard.nextInt(hasard.nextInt(4) == 0 ? 1200 : 60))
                : new Fin.Jusquau(debut.plusDays(hasard.nextInt(3700)));
        return new Regle(rythme, Epoque.values()[hasard.nextInt(3)], hasard.nextBoolean(), debut, fin);
    }

    public Rythme rythme(LocalDate debut) {
        var intervalle = 1 + (hasard.nextBoolean() ? 0 : hasard.nextInt(12));
        return switch (hasard.nextInt(3)) {
            case 0 -> new Rythme.ParSemaine(intervalle, jours());
            case 1 -> new Rythme.ParRang(intervalle, rangs(), jour());
            default -> new Rythme.ParJour(intervalle, 1 + hasard.nextInt(hasard.nextBoolean() ? 31 : 3) % 31);
        };
    }

    private Set<DayOfWeek> jours() {
        var jours = EnumSet.of(jour());
        while (hasard.nextInt(3) == 0) {
            jours.add(jour());
        }
        return jours;
    }

    private Set<Integer> rangs() {
        var rangs = new HashSet<Integer>();
        do {
            rangs.add(List.of(-1, 1, 2, 3, 4, 5).get(hasard.nextInt(6)));
        } while (hasard.nextInt(3) == 0);
        return rangs;
    }

    private DayOfWeek jour() {
        return DayOfWeek.of(1 + hasard.nextInt(7));
    }

    private static Calendrier.Vacances vacances(int annee, String debut, int jours) {
        var premier = LocalDate.parse(annee + "-" + debut);
        return new Calendrier.Vacances(premier, premier.plus(jours - 1L, ChronoUnit.DAYS));
    }
}
