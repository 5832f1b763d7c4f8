package fr.estran.bilan.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * A reader with a computer, whom the report must resist. Each published figure is to him a sum of unknowns, none of them
 * negative; he knows all that is a combination of those sums, and that where a part equals its whole the rest is nothing.
 */
final class Lecteur<A> {

    private final List<A> inconnues;
    private final Map<BitSet, Integer> sommes = new HashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final BitSet nulles = new BitSet();
    private boolean pret;

    /** The unknown that it gives, and its terms, of which that one is 1. */
    private record Equation(int pivot, double[] termes) {}

    Lecteur(List<A> inconnues) {
        this.inconnues = inconnues;
    }

    void lit(int valeur, Predicate<A> somme) {
        sommes.put(somme(somme), valeur);
        pret = false;
    }

    void oublie() {
        sommes.clear();
        pret = false;
    }

    /** The unknowns that a sum is of, for whoever asks about it again and again. */
    BitSet somme(Predicate<A> membre) {
        var membres = new BitSet();
        for (int i = 0; i < inconnues.size(); i++) {
            membres.set(i, membre.test(inconnues.get(i)));
        }
        return membres;
    }

    /** The value of a {@link #somme}, if what was read determines it. */
    OptionalInt deduit(BitSet somme) {
        if (!pret) {
            reflechir();
        }
        var reste = reduire(equation(somme, 0));
        return pivot(reste) < 0 ? OptionalInt.of((int) Math.round(-reste[inconnues.size()])) : OptionalInt.empty();
    }

    private void reflechir() {
        nulles.clear();
        equations.clear();
        sommes.put(new BitSet(), 0);
        sommes.forEach((tout, valeurDuTout) -> sommes.forEach((part, valeur) -> {
            if (valeur.equals(valeurDuTout) && moins(part, tout).isEmpty()) {
                nulles.or(moins(tout, part));
            }
        }));
        sommes.forEach((membres, valeur) -> ajouter(reduire(equation(membres, valeur))));
        pret = true;
    }

    private void ajouter(double[] equation) {
        int pivot = pivot(equation);
        if (pivot < 0) {
            return;
        }
        double facteur = equation[pivot];
        for (int i = 0; i < equation.length; i++) {
            equation[i] /= facteur;
        }
        equations.add(new Equation(pivot, equation));
    }

    private double[] reduire(double[] reste) {
        for (var equation : equations) {
            double facteur = reste[equation.pivot()];
            for (int i = equation.pivot(); facteur != 0 && i < reste.length; i++) {
                reste[i] -= facteur * equation.termes()[i];
            }
        }
        return reste;
    }

    /** The unknowns, then the value. */
    private double[] equation(BitSet membres, int valeur) {
        var equation = new double[inconnues.size() + 1];
        moins(membres, nulles).stream().forEach(i -> equation[i] = 1);
        equation[inconnues.size()] = valeur;
        return equation;
    }

    private int pivot(double[] equation) {
        for (int i = 0; i < inconnues.size(); i++) {
            if (Math.abs(equation[i]) > 1e-7) {
                return i;
            }
        }
        return -1;
    }

    private static BitSet moins(BitSet premier, BitSet second) {
        var reste = (BitSet) premier.clone();
        reste.andNot(second);
        return reste;
    }
}
