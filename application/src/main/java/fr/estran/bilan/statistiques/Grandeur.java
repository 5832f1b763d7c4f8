package fr.estran.bilan.statistiques;

import fr.estran.bilan.statistiques.Unite.Comptee;
import fr.estran.bilan.statistiques.Unite.DeMesure;
import org.jspecify.annotations.Nullable;

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
        if ((unite instanceof DeMesure) == (agregat.gens() == null)) {
            throw new IllegalArgumentException("what is measured on people says how many they are: " + unite);
        }
    }

    /** So many of its rows. */
    static <U extends Comptee> Grandeur<U> compte(U unite, PopulationComptee population) {
        return new Grandeur<>(population, unite, Agregat.somme("nombre"), TOUTES);
    }

    /** @param poids in SQL, what is added up */
    <V extends Comptee> Grandeur<V> somme(String poids, V autre) {
        return new Grandeur<>(population, autre, Agregat.somme(poids), condition);
    }

    /**
     * Something that is added up of people, and is no count of them: days of absence.
     *
     * @param personne in SQL, whose it is
     */
    Grandeur<DeMesure> somme(String poids, DeMesure autre, String personne) {
        return new Grandeur<>(population, autre, Agregat.somme(poids, personne), condition);
    }

    /** What each of the rows would be, if they were all alike. */
    Grandeur<DeMesure> moyenne(String valeur, DeMesure autre, String personne) {
        return new Grandeur<>(population, autre, Agregat.moyenne(valeur, personne), condition);
    }

    /** What half of the rows do not reach. */
    Grandeur<DeMesure> mediane(String valeur, DeMesure autre, String personne) {
        return new Grandeur<>(population, autre, Agregat.mediane(valeur, personne), condition);
    }

    /** Of so many people, how many are of some kind: in percent. */
    Grandeur<DeMesure> taux(String lesquelles, String personne) {
        return new Grandeur<>(population, DeMesure.POUR_CENT, Agregat.taux(lesquelles, personne), condition);
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
        return agregat.gens() == null ? population.comptes() : population.lignes();
    }

    /**
     * What is made of the rows of a cell, in SQL.
     *
     * @param gens how many people are behind it; null where the value says so
     * @param poids what one row is worth in it
     */
    record Agregat(String valeur, @Nullable String gens, String poids) {

        static Agregat somme(String poids) {
            return new Agregat("sum(%s)".formatted(poids), null, poids);
        }

        static Agregat somme(String poids, String personne) {
            return new Agregat("sum(%s)".formatted(poids), distinctes(personne), poids);
        }

        static Agregat moyenne(String valeur, String personne) {
            return new Agregat("round(avg(%s))".formatted(valeur), distinctes(personne), valeur);
        }

        static Agregat mediane(String valeur, String personne) {
            return new Agregat(
                    "round((percentile_cont(0.5) within group (order by %s))::numeric)".formatted(valeur),
                    distinctes(personne),
                    valeur);
        }

        /** The smaller side counts: where nearly all are told to be of a kind, the others are few. */
        static Agregat taux(String lesquelles, String personne) {
            var tous = distinctes(personne);
            var elles = "%s filter (where %s)".formatted(tous, lesquelles);
            return new Agregat(
                    "round(100.0 * %s / %s)".formatted(elles, tous),
                    "least(%1$s, %2$s - %1$s)".formatted(elles, tous),
                    "case when %s then 1 else 0 end".formatted(lesquelles));
        }

        private static String distinctes(String personne) {
            return "count(distinct %s)".formatted(personne);
        }
    }
}
