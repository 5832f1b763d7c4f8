package fr.estran.socle.temps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Days or months that follow one another are said by the first and the last. */
final class SuitesDeJours {

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
