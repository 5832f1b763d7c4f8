package fr.estran.bilan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a reader with a computer can do: each published figure is a sum of unknowns, none of them negative. A figure is
 * recovered when it is a combination of those published; where a part equals its whole, the rest of it is nothing.
 */
final class Attaque<A> {

    private final List<A> inconnues;
    private final Map<BitSet, Integer> publies = new HashMap<>();
    private final List<double[]> equations = new ArrayList<>();
    private final BitSet nulles = new BitSet();
    private boolean prete;

    Attaque(List<A> inconnues) {
        this.inconnues = inconnues;
    }

    void sait(int valeur, Predicate<A> somme) {
        publies.put(ligne(somme), valeur);
    }

    boolean retrouve(Predicate<A> somme) {
        if (!prete) {
            preparer();
        }
        return pivot(reduire(nombres(ligne(somme)))) < 0;
    }

    private void preparer() {
        publies.put(new BitSet(), 0);
        publies.forEach((tout, valeurDuTout) -> publies.forEach((part, valeur) -> {
            var hors = (BitSet) part.clone();
            hors.andNot(tout);
            if (hors.isEmpty() && valeur.equals(valeurDuTout)) {
                var reste = (BitSet) tout.clone();
                reste.andNot(part);
                nulles.or(reste);
            }
        }));
        publies.keySet().forEach(somme -> {
            var reste = reduire(nombres(somme));
            int pivot = pivot(reste);
            if (pivot >= 0) {
                double facteur = reste[pivot];
                for (int i = 0; i < reste.length; i++) {
                    reste[i] /= facteur;
                }
                equations.add(reste);
            }
        });
        prete = true;
    }

    private BitSet ligne(Predicate<A> somme) {
        var ligne = new BitSet();
        for (int i = 0; i < inconnues.size(); i++) {
            ligne.set(i, somme.test(inconnues.get(i)));
        }
        return ligne;
    }

    private double[] nombres(BitSet ligne) {
        var nombres = new double[inconnues.size()];
        ligne.stream().filter(i -> !nulles.get(i)).forEach(i -> nombres[i] = 1);
        return nombres;
    }

    private double[] reduire(double[] ligne) {
        for (var equation : equations) {
            double facteur = ligne[pivot(equation)];
            for (int i = 0; facteur != 0 && i < ligne.length; i++) {
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
