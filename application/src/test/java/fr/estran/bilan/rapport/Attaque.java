package fr.estran.bilan.rapport;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
        return pivot(reduire(nombres(ligne(somme), 0))) < 0;
    }

    /** What one sum comes to less another one, where that can be computed. */
    OptionalInt ecart(Predicate<A> plus, Predicate<A> moins) {
        if (!prete) {
            preparer();
        }
        var difference = nombres(ligne(plus), 0);
        var otee = nombres(ligne(moins), 0);
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= otee[i];
        }
        var reste = reduire(difference);
        return pivot(reste) < 0 ? OptionalInt.of((int) Math.round(-reste[inconnues.size()])) : OptionalInt.empty();
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
        publies.forEach((somme, valeur) -> {
            var reste = reduire(nombres(somme, valeur));
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

    /** The unknowns, then what they come to. */
    private double[] nombres(BitSet ligne, int valeur) {
        var nombres = new double[inconnues.size() + 1];
        nombres[inconnues.size()] = valeur;
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

    private int pivot(double[] ligne) {
        for (int i = 0; i < inconnues.size(); i++) {
            if (Math.abs(ligne[i]) > 1e-7) {
                return i;
            }
        }
        return -1;
    }
}
