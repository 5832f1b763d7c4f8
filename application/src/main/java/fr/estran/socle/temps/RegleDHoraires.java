package fr.estran.socle.temps;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * On such days, such hours. Of several rules that speak of one day, the last is heard, as on OpenStreetMap.
 *
 * @param mois none: all year
 * @param rangs which of that weekday in its month, the last being -1; none: each week
 * @param semaines of which weeks of the year, counted as on European calendars
 * @param feries whether it speaks of public holidays
 * @param vacances whether it speaks of school holidays alone
 * @param plages none: closed, or, with words, not said
 * @param mot what else is to be known, as "sur rendez-vous"
 */
record RegleDHoraires(
        List<Month> mois,
        Set<DayOfWeek> jours,
        Set<Integer> rangs,
        Semaines semaines,
        boolean feries,
        boolean vacances,
        List<PlageDuJour> plages,
        @Nullable String mot) {

    /** One in two, by its number. */
    enum Semaines {
        TOUTES,
        PAIRES,
        IMPAIRES;

        boolean comprennent(LocalDate jour) {
            return switch (this) {
                case TOUTES -> true;
                case PAIRES -> jour.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
                case IMPAIRES -> jour.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
            };
        }
    }

    /** What was typed, and is not understood: it says nothing of any day. */
    static RegleDHoraires seulement(String mot) {
        return new RegleDHoraires(List.of(), Set.of(), Set.of(), Semaines.TOUTES, false, false, List.of(), mot);
    }

    RegleDHoraires {
        mois = List.copyOf(mois);
        jours = new TreeSet<>(jours);
        rangs = new TreeSet<>(rangs);
        plages = plages.stream()
                .sorted(Comparator.comparingInt(PlageDuJour::debut))
                .toList();
        for (var i = 1; i < plages.size(); i++) {
            if (plages.get(i).debut() < plages.get(i - 1).fin()) {
                throw new IllegalArgumentException("hours of a day do not overlap");
            }
        }
    }

    /** On a public holiday, only what says so is believed: elsewhere it is forgotten more often than meant. */
    boolean parleDe(LocalDate jour, Calendrier calendrier) {
        if (equals(seulement(String.valueOf(mot)))) {
            return false;
        }
        if (calendrier.ferie().test(jour)) {
            return feries;
        }
        var deCeJour = jours.isEmpty() ? !feries : jours.contains(jour.getDayOfWeek());
        return deCeJour
                && (mois.isEmpty() || mois.contains(jour.getMonth()))
                && semaines.comprennent(jour)
                && (!vacances || calendrier.enVacances(jour))
                && (rangs.isEmpty() || rangs.contains(rang(jour)) || (rangs.contains(-1) && dernier(jour)));
    }

    boolean surRendezVous() {
        return LexiqueDHoraires.SUR_RENDEZ_VOUS.equals(mot);
    }

    String osm() {
        var mots = new ArrayList<String>();
        switch (semaines) {
            case TOUTES -> {}
            case PAIRES -> mots.add("week 02-52/2");
            case IMPAIRES -> mots.add("week 01-53/2");
        }
        if (!mois.isEmpty()) {
            mots.add(SuitesDeJours.de(mois, Month.values()).stream()
                    .map(suite -> suite.en(LexiqueDHoraires::osm, "-"))
                    .collect(joining(",")));
        }
        if (vacances) {
            mots.add("SH");
        }
        var dits = SuitesDeJours.de(jours, DayOfWeek.values()).stream()
                .map(suite -> suite.en(LexiqueDHoraires::osm, "-") + rangsOsm())
                .collect(joining(","));
        if (!dits.isEmpty() || feries) {
            mots.add(dits.isEmpty() ? "PH" : feries ? dits + ",PH" : dits);
        }
        if (plages.isEmpty() && mot == null) {
            mots.add("off");
        } else if (!plages.isEmpty()) {
            mots.add(plages.stream().map(PlageDuJour::osm).collect(joining(",")));
        }
        if (mot != null) {
            mots.add('"' + (surRendezVous() ? LexiqueDHoraires.SUR_RENDEZ_VOUS_OSM : mot) + '"');
        }
        return String.join(" ", mots);
    }

    private String rangsOsm() {
        return rangs.isEmpty() ? "" : rangs.stream().map(String::valueOf).collect(joining(",", "[", "]"));
    }

    private static int rang(LocalDate jour) {
        return (jour.getDayOfMonth() - 1) / 7 + 1;
    }

    private static boolean dernier(LocalDate jour) {
        return jour.getDayOfMonth() + 7 > jour.lengthOfMonth();
    }

    /** Days or months that follow one another are said by the first and the last. */
    static final class SuitesDeJours {

        /** From three on: two are told one after the other. */
        record Suite<T>(List<T> membres) {

            boolean longue() {
                return membres.size() > 2;
            }

            /** @param a what stands between the first and the last */
            String en(Function<T, String> mot, String a) {
                return longue()
                        ? mot.apply(membres.getFirst()) + a + mot.apply(membres.getLast())
                        : String.join(",", membres.stream().map(mot).toList());
            }
        }

        private SuitesDeJours() {}

        static <T> List<Suite<T>> de(Collection<T> dits, T[] ordre) {
            var suites = new ArrayList<Suite<T>>();
            var courante = new ArrayList<T>();
            for (var un : Arrays.asList(ordre)) {
                if (dits.contains(un)) {
                    courante.add(un);
                } else if (!courante.isEmpty()) {
                    suites.add(new Suite<>(List.copyOf(courante)));
                    courante.clear();
                }
            }
            if (!courante.isEmpty()) {
                suites.add(new Suite<>(List.copyOf(courante)));
            }
            return suites;
        }
    }
}
