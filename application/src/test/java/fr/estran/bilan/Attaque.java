package fr.estran.bilan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a reader with a computer can do: each published figure is a sum of unknowns; a figure is recovered when it is a
 * combination of those published.
 */
final class Attaque<A> {

    private final List<A> inconnues;
    private final List<double[]> equations = new ArrayList<>();

    Attaque(List<A> inconnues) {
        this.inconnues = inconnues;
    }

    void sait(Predicate<A> somme) {
        var reste = reduire(ligne(somme));
        int pivot = pivot(reste);
        if (pivot >= 0) {
            double facteur = reste[pivot];
            for (int i = 0; i < reste.length; i++) {
                reste[i] /= facteur;
            }
            equations.add(reste);
        }
    }

    boolean retrouve(Predicate<A> somme) {
        return pivot(reduire(ligne(somme))) < 0;
    }

    private double[] ligne(Predicate<A> somme) {
        return inconnues.stream()
                .mapToDouble(inconnue -> somme.test(inconnue) ? 1 : 0)
                .toArray();
    }

    private double[] reduire(double[] ligne) {
        for (var equation : equations) {
            double facteur = ligne[pivot(equation)];
            for (int i = 0; i < ligne.length; i++) {
                ligne[i] -= facteur * equation[i];
            }
        }
        return ligne;
    }

    private static int pivot(double[] ligne) {
        for (int i = 0; i < ligne.length; i++) {
            if (Math.abs(ligne[i]) > 1e-7) {
                return i;
            }
        }
        return -1;
    }
}
