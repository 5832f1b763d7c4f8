package fr.estran.bilan.rapport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a reader with a computer can do where figures only bound each other: what is told are sums of unknowns, none of them
 * negative, with a floor and a ceiling; of any other sum it finds between what and what it must lie (the simplex method).
 */
final class Bornes<A> {

    /** The least and the most that a sum can be; the most is infinite where nothing bounds it. */
    record Intervalle(double moins, double plus) {

        /** Known to be of somebody, and of fewer than so many. */
        boolean trahit(int seuil) {
            return Math.ceil(moins - TOLERANCE) >= 1 && Math.floor(plus + TOLERANCE) < seuil;
        }

        /** Known to the unit. */
        boolean connait(int valeur) {
            return Math.ceil(moins - TOLERANCE) == valeur && Math.floor(plus + TOLERANCE) == valeur;
        }
    }

    private static final double TOLERANCE = 1e-6;

    private final List<A> inconnues;
    private final List<double[]> lignes = new ArrayList<>();
    private final List<Double> plafonds = new ArrayList<>();
    private double[][] tableau = {};
    private int[] base = {};
    private int colonnes;

    Bornes(List<A> inconnues) {
        this.inconnues = List.copyOf(inconnues);
    }

    /** A sum lies between so much and so much. */
    void sait(double moins, double plus, ToDoubleFunction<A> somme) {
        ajouter(plus, ligne(somme));
        ajouter(-moins, oppose(ligne(somme)));
    }

    void sait(double valeur, ToDoubleFunction<A> somme) {
        sait(valeur, valeur, somme);
    }

    /** A sum is so much at most. */
    void auPlus(double plafond, ToDoubleFunction<A> somme) {
        ajouter(plafond, ligne(somme));
    }

    private void ajouter(double plafond, double[] ligne) {
        lignes.add(ligne);
        plafonds.add(plafond);
        tableau = new double[0][];
    }

    Intervalle de(ToDoubleFunction<A> somme) {
        if (tableau.length == 0) {
            preparer();
        }
        var objectif = ligne(somme);
        return new Intervalle(-maximiser(oppose(objectif)), maximiser(objectif));
    }

    private double[] ligne(ToDoubleFunction<A> somme) {
        return inconnues.stream().mapToDouble(somme).toArray();
    }

    private static double[] oppose(double[] ligne) {
        return Arrays.stream(ligne).map(terme -> -terme).toArray();
    }

    /** Slack variables, then artificial ones where a ceiling is negative, driven out one by one. */
    private void preparer() {
        int inconnus = inconnues.size();
        int contraintes = lignes.size();
        int artificielles =
                (int) plafonds.stream().filter(plafond -> plafond < 0).count();
        colonnes = inconnus + contraintes;
        tableau = new double[contraintes][colonnes + artificielles + 1];
        base = new int[contraintes];
        var aChasser = new double[colonnes + artificielles];
        int suivante = colonnes;
        for (int i = 0; i < contraintes; i++) {
            int signe = plafonds.get(i) < 0 ? -1 : 1;
            for (int j = 0; j < inconnus; j++) {
                tableau[i][j] = signe * lignes.get(i)[j];
            }
            tableau[i][inconnus + i] = signe;
            tableau[i][tableau[i].length - 1] = signe * plafonds.get(i);
            base[i] = inconnus + i;
            if (signe < 0) {
                tableau[i][suivante] = 1;
                aChasser[suivante] = -1;
                base[i] = suivante++;
            }
        }
        if (artificielles > 0 && resoudre(tableau, base, aChasser, colonnes + artificielles) < -1e-5) {
            throw new IllegalStateException("what is told contradicts itself");
        }
        for (int i = 0; i < contraintes; i++) {
            if (base[i] >= colonnes) {
                for (int j = 0; j < colonnes; j++) {
                    if (Math.abs(tableau[i][j]) > TOLERANCE) {
                        pivoter(tableau, base, i, j);
                        break;
                    }
                }
            }
        }
    }

    private double maximiser(double[] objectif) {
        var copie = Arrays.stream(tableau).map(double[]::clone).toArray(double[][]::new);
        return resoudre(copie, base.clone(), Arrays.copyOf(objectif, colonnes), colonnes);
    }

    /** By the rule of Bland, which never goes round in circles. */
    private static double resoudre(double[][] tableau, int[] base, double[] objectif, int colonnes) {
        int droite = tableau.length == 0 ? 0 : tableau[0].length - 1;
        while (true) {
            int entrante = -1;
            for (int j = 0; j < colonnes && entrante < 0; j++) {
                double gain = objectif[j];
                for (int i = 0; i < tableau.length; i++) {
                    gain -= cout(objectif, base[i]) * tableau[i][j];
                }
                entrante = gain > TOLERANCE ? j : -1;
            }
            if (entrante < 0) {
                double valeur = 0;
                for (int i = 0; i < tableau.length; i++) {
                    valeur += cout(objectif, base[i]) * tableau[i][droite];
                }
                return valeur;
            }
            int sortante = -1;
            for (int i = 0; i < tableau.length; i++) {
                if (tableau[i][entrante] > TOLERANCE) {
                    double rapport = tableau[i][droite] / tableau[i][entrante];
                    double meilleur = sortante < 0
                            ? Double.POSITIVE_INFINITY
                            : tableau[sortante][droite] / tableau[sortante][entrante];
                    if (rapport < meilleur - 1e-12 || (rapport <= meilleur && base[i] < base[Math.max(sortante, 0)])) {
                        sortante = i;
                    }
                }
            }
            if (sortante < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivoter(tableau, base, sortante, entrante);
        }
    }

    private static double cout(double[] objectif, int colonne) {
        return colonne < objectif.length ? objectif[colonne] : 0;
    }

    private static void pivoter(double[][] tableau, int[] base, int ligne, int colonne) {
        double facteur = tableau[ligne][colonne];
        for (int j = 0; j < tableau[ligne].length; j++) {
            tableau[ligne][j] /= facteur;
        }
        for (int i = 0; i < tableau.length; i++) {
            double reste = tableau[i][colonne];
            if (i != ligne && Math.abs(reste) > 1e-12) {
                for (int j = 0; j < tableau[i].length; j++) {
                    tableau[i][j] -= reste * tableau[ligne][j];
                }
            }
        }
        base[ligne] = colonne;
    }
}
