package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Unite.Comptee;
import fr.estran.bilan.statistiques.Unite.DeMesure;

/**
 * What is counted or measured: of which rows, by which aggregate, in which unit. How many people are behind a cell follows
 * from it: none where it counts things, as many as it counts where it counts people; where it measures something of people,
 * the statement counts them beside, and there is no way to declare it without them.
 *
 * @param condition in SQL, which rows of the population
 */
record Grandeur<U extends Unite>(PopulationComptee population, U unite, Agregat agregat, String condition) {

    /** Of a person: nobody knew them before. */
    static final String NOUVELLE = "nouvelle";

    private static final String TOUTES = "true";

    Grandeur {
        if ((unite instanceof DeMesure) == (agregat instanceof Agregat.Somme)) {
            throw new IllegalArgumentException("what is measured on people says how many they are: " + unite);
        }
    }

    /** So many of its rows. */
    static <U extends Comptee> Grandeur<U> compte(U unite, PopulationComptee population) {
        return new Grandeur<>(population, unite, new Agregat.Somme("nombre"), TOUTES);
    }

    /** @param poids in SQL, what is added up */
    <V extends Comptee> Grandeur<V> somme(String poids, V autre) {
        return new Grandeur<>(population, autre, new Agregat.Somme(poids), condition);
    }

    /**
     * Something that is added up of people, and is no count of them: days of absence.
     *
     * @param personne in SQL, whose it is
     */
    Grandeur<DeMesure> somme(String poids, DeMesure autre, String personne) {
        return new Grandeur<>(population, autre, new Agregat.SommeParPersonne(poids, personne), condition);
    }

    /** What half of the rows do not reach. */
    Grandeur<DeMesure> mediane(String valeur, DeMesure autre, String personne) {
        return new Grandeur<>(population, autre, new Agregat.Mediane(valeur, personne), condition);
    }

    /** Of so many people, how many are of some kind: in percent. */
    Grandeur<DeMesure> taux(String lesquelles, String personne) {
        return new Grandeur<>(population, DeMesure.POUR_CENT, new Agregat.Taux(lesquelles, personne), condition);
    }

    Grandeur<U> ou(String autreCondition) {
        return new Grandeur<>(population, unite, agregat, autreCondition);
    }

    /** Those who came for the first time. */
    Grandeur<U> nouvelles() {
        return ou(NOUVELLE);
    }

    /** In SQL, the rows that it is made of; sums of them, where that comes to the same. */
    String source() {
        return agregat instanceof Agregat.Somme ? population.comptes() : population.lignes();
    }

    /** What is made of the rows of a cell, in SQL. */
    sealed interface Agregat {

        String valeur();

        /** How many people are behind it, where the value does not say so. */
        String gens();

        /** What one row is worth in it. */
        String poids();

        record Somme(String poids) implements Agregat {

            @Override
            public String valeur() {
                return "sum(%s)".formatted(poids);
            }

            @Override
            public String gens() {
                return "null";
            }
        }

        record SommeParPersonne(String poids, String personne) implements Agregat {

            @Override
            public String valeur() {
                return "sum(%s)".formatted(poids);
            }

            @Override
            public String gens() {
                return distinctes(personne);
            }
        }

        record Mediane(String poids, String personne) implements Agregat {

            @Override
            public String valeur() {
                return "round((percentile_cont(0.5) within group (order by %s))::numeric)".formatted(poids);
            }

            @Override
            public String gens() {
                return distinctes(personne);
            }
        }

        /** The smaller side counts: of who is told to be nearly everybody, the others are few. */
        record Taux(String lesquelles, String personne) implements Agregat {

            @Override
            public String valeur() {
                return "round(100.0 * %1$s filter (where %2$s) / %1$s)".formatted(distinctes(personne), lesquelles);
            }

            @Override
            public String gens() {
                return "least(%1$s filter (where %2$s), %1$s - %1$s filter (where %2$s))"
                        .formatted(distinctes(personne), lesquelles);
            }

            @Override
            public String poids() {
                return "case when %s then 1 else 0 end".formatted(lesquelles);
            }
        }

        private static String distinctes(String personne) {
            return "count(distinct %s)".formatted(personne);
        }
    }
}
