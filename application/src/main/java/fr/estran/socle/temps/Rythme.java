package fr.estran.socle.temps;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How days come back: each so many weeks, or so many months, counted from the week or the month of the first day. */
public sealed interface Rythme {

    int INTERVALLE_AU_PLUS = 48;

    int intervalle();

    /** In their order, from one day to the eve of another: some rhythms never come, as 30 February. */
    Stream<LocalDate> jours(LocalDate debut, LocalDate avant);

    /** Weeks begin on it, here as everywhere. */
    static LocalDate lundi(LocalDate jour) {
        return jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** In their order, always: what a rule is written as goes into forms, and must be the same from one process to the next. */
    private static <T extends Comparable<T>> Set<T> ranges(Set<T> dits) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(dits));
    }

    record ParSemaine(int intervalle, Set<DayOfWeek> jours) implements Rythme {

        public ParSemaine {
            verifier(intervalle, !jours.isEmpty());
            jours = ranges(jours);
        }

        @Override
        public Stream<LocalDate> jours(LocalDate debut, LocalDate avant) {
            return Stream.iterate(
                            lundi(debut), semaine -> semaine.isBefore(avant), semaine -> semaine.plusWeeks(intervalle))
                    .flatMap(semaine -> jours.stream().map(jour -> semaine.with(TemporalAdjusters.nextOrSame(jour))))
                    .filter(jour -> !jour.isBefore(debut) && jour.isBefore(avant));
        }
    }

    /**
     * The first and the third Thursday, the last Friday.
     *
     * @param rangs from 1 to 5, or {@link #DERNIER}; a month without a fifth Friday is passed over
     */
    record ParRang(int intervalle, Set<Integer> rangs, DayOfWeek jour) implements Rythme {

        public static final int DERNIER = -1;

        public ParRang {
            verifier(intervalle, !rangs.isEmpty());
            verifier(intervalle, rangs.stream().allMatch(rang -> rang == DERNIER || (rang >= 1 && rang <= 5)));
            rangs = ranges(rangs);
        }

        @Override
        public Stream<LocalDate> jours(LocalDate debut, LocalDate avant) {
            return mois(debut, avant, intervalle)
                    .flatMap(mois -> rangs.stream()
                            .map(rang -> mois.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(rang, jour)))
                            .filter(jourDit -> YearMonth.from(jourDit).equals(mois))
                            .distinct()
                            .sorted())
                    .filter(jourDit -> !jourDit.isBefore(debut) && jourDit.isBefore(avant));
        }
    }

    /** The 15th; the 31st of those months that have one; each twelve months from a 29 February, in leap years. */
    record ParJour(int intervalle, int jour) implements Rythme {

        public ParJour {
            verifier(intervalle, jour >= 1 && jour <= 31);
        }

        @Override
        public Stream<LocalDate> jours(LocalDate debut, LocalDate avant) {
            return mois(debut, avant, intervalle)
                    .filter(mois -> mois.isValidDay(jour))
                    .map(mois -> mois.atDay(jour))
                    .filter(jourDit -> !jourDit.isBefore(debut) && jourDit.isBefore(avant));
        }
    }

    private static Stream<YearMonth> mois(LocalDate debut, LocalDate avant, int intervalle) {
        return Stream.iterate(
                YearMonth.from(debut),
                mois -> mois.atDay(1).isBefore(avant),
                mois -> mois.plus(intervalle, ChronoUnit.MONTHS));
    }

    private static void verifier(int intervalle, boolean reste) {
        if (intervalle < 1 || intervalle > INTERVALLE_AU_PLUS || !reste) {
            throw new IllegalArgumentException("no such rhythm");
        }
    }
}
