package fr.estran.echanges.classeurs;

import java.util.EnumMap;
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
     * @param tetes how many others came
     * @param traits what is known of all of them
     */
    public record Venue(int minutes, Map<String, Integer> demandes, int tetes, Map<Trait, Decrits> traits) {

        int nommees() {
            return somme(demandes);
        }

        /**
         * @param dites of the sheet, of each trait, by code: those of whom it says nothing under an empty one
         * @param demandees what they came for, as the sheet has it
         * @param memes whether it tells of the same helps: whoever came twice to one session is in two of its rows, and once here
         */
        Reste reste(Map<Trait, Map<String, Integer>> dites, Map<String, Integer> demandees, boolean memes) {
            int dits = somme(dites.getOrDefault(Trait.TRANCHE, Map.of())) - nommees();
            int autres = memes ? Math.min(dits, this.tetes) : dits;
            var restantes = new TreeMap<String, Integer>();
            demandees.forEach((demande, n) -> {
                int sansNom = n - demandes.getOrDefault(demande, 0);
                if (sansNom > 0) {
                    restantes.put(demande, sansNom);
                }
            });
            var traits = new EnumMap<Trait, Map<String, Integer>>(Trait.class);
            for (var trait : Trait.values()) {
                var connus = this.traits.getOrDefault(trait, Decrits.PERSONNE);
                traits.put(
                        trait,
                        autres == this.tetes && !connus.tetes().isEmpty()
                                ? connus.tetes()
                                : connus.sansLesNommees(dites.getOrDefault(trait, Map.of()), nommees(), autres));
            }
            return new Reste(Math.max(0, autres), traits, restantes, autres < 0);
        }
    }

    /** What is told of those who came, whether they have a name or not. */
    public enum Trait {
        TRANCHE("effectifs"),
        GENRE("effectifs_genres"),
        SITUATION("effectifs_situations");

        private final String fichier;

        Trait(String fichier) {
            this.fichier = fichier;
        }

        /** Of a folder, that counts heads by it. */
        String fichier() {
            return fichier;
        }
    }

    /**
     * Of one trait, by its codes.
     *
     * @param nommees those who have a name; those of whom it is not known are in none
     * @param tetes the others, as far as it was noted
     */
    public record Decrits(Map<String, Integer> nommees, Map<String, Integer> tetes) {

        static final Decrits PERSONNE = new Decrits(Map.of(), Map.of());

        /** Nothing where it is not known of all who have a name, or where a sheet says something else of them. */
        private Map<String, Integer> sansLesNommees(Map<String, Integer> dites, int combien, int autres) {
            var restantes = new TreeMap<>(dites);
            nommees.forEach((code, n) -> restantes.merge(code, -n, Integer::sum));
            boolean connues = somme(nommees) == combien
                    && somme(restantes) == autres
                    && restantes.values().stream().allMatch(n -> n >= 0);
            restantes.values().removeIf(n -> n == 0);
            return connues ? restantes : Map.of();
        }
    }

    private static int somme(Map<String, Integer> comptes) {
        return comptes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * What is left to tell of a session that has names already, and of which a sheet names nobody: they stay, and are in the
     * number that the sheet says.
     *
     * @param traits none of one where it cannot be known of those without a name
     */
    public record Reste(
            int tetes,
            Map<Trait, Map<String, Integer>> traits,
            Map<String, Integer> demandes,
            boolean moinsQueNommees) {

        /** Where nobody is known, all are told. */
        static Reste tous(Map<Trait, Map<String, Integer>> traits, Map<String, Integer> demandes) {
            return new Reste(somme(traits.getOrDefault(Trait.TRANCHE, Map.of())), traits, demandes, false);
        }
    }
}
