package fr.estran.echanges.classeurs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Of whom and of what sheets before have told: the next one tells of some of it again.
 *
 * @param personnes the same name is the same person, unless two have it
 * @param venues by the reference of a session, who came to it, of those to which somebody came by name
 */
public record DejaLa(List<Personne> personnes, Map<String, Venue> venues) {

    public static final DejaLa RIEN = new DejaLa(List.of(), Map.of());

    /** @param naissance zero where it is not known */
    public record Personne(String reference, String prenom, String nom, int naissance) {}

    /**
     * Who came to one session, as it is known already.
     *
     * @param minutes how long it was, all of its helps together
     * @param demandes of those who have a name, by what each came for; empty where nothing is said of it
     * @param ages of the same, by the band in which a head of that age is counted; those of unknown age are in none
     * @param tetes how many others came
     * @param tranches the ages of these, as far as they are known
     */
    public record Venue(
            int minutes,
            Map<String, Integer> demandes,
            Map<String, Integer> ages,
            int tetes,
            Map<String, Integer> tranches) {

        int nommees() {
            return somme(demandes);
        }

        boolean agesConnus() {
            return somme(ages) == nommees();
        }

        /**
         * @param tetes of the sheet, by band
         * @param demandees what they came for, as the sheet has it
         * @param memes whether it tells of the same helps: whoever came twice to one session is in two of its rows, and once here
         */
        Reste reste(Map<String, Integer> tetes, Map<String, Integer> demandees, boolean memes) {
            int dits = somme(tetes) - nommees();
            int autres = memes ? Math.min(dits, this.tetes) : dits;
            var restantes = new TreeMap<String, Integer>();
            demandees.forEach((demande, n) -> {
                int sansNom = n - demandes.getOrDefault(demande, 0);
                if (sansNom > 0) {
                    restantes.put(demande, sansNom);
                }
            });
            return new Reste(
                    Math.max(0, autres),
                    autres == this.tetes ? tranches : sansLesNommees(tetes),
                    restantes,
                    autres < 0);
        }

        private Map<String, Integer> sansLesNommees(Map<String, Integer> tetes) {
            var restantes = new TreeMap<>(tetes);
            ages.forEach((tranche, n) -> restantes.merge(tranche, -n, Integer::sum));
            restantes.values().removeIf(n -> n == 0);
            return agesConnus() && restantes.values().stream().allMatch(n -> n > 0) ? restantes : Map.of();
        }

        private static int somme(Map<String, Integer> comptes) {
            return comptes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * What is left to tell of a session that has names already, and of which a sheet names nobody: they stay, and are in the
     * number that the sheet says.
     *
     * @param tranches none where it cannot be known of which age those without a name are
     */
    public record Reste(
            int tetes, Map<String, Integer> tranches, Map<String, Integer> demandes, boolean moinsQueNommees) {}
}
