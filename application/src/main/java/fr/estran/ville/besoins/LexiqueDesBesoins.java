package fr.estran.ville.besoins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ways of saying needs, found by their radicals.
 *
 * @param raretes how much a radical tells: the fewer needs share it, the more
 * @param termes how often each need is said with a radical
 * @param dites each way of saying that holds a radical
 */
record LexiqueDesBesoins(
        Map<String, Double> raretes, Map<String, Map<String, Integer>> termes, Map<String, List<Dite>> dites) {

    /** That of a word which no need of the software is said with: nearly as rare as they come. */
    private static final double INCONNUE = 4;

    static LexiqueDesBesoins de(Map<String, Double> raretes, List<Dite> toutes) {
        var termes = new HashMap<String, Map<String, Integer>>();
        var dites = new HashMap<String, List<Dite>>();
        for (var dite : toutes) {
            for (var radical : dite.radicaux()) {
                termes.computeIfAbsent(radical, _ -> new HashMap<>()).merge(dite.code(), dite.poids(), Integer::sum);
                dites.computeIfAbsent(radical, _ -> new ArrayList<>()).add(dite);
            }
        }
        return new LexiqueDesBesoins(raretes, termes, dites);
    }

    double rarete(String radical) {
        return raretes.getOrDefault(radical, INCONNUE);
    }

    Map<String, Integer> termes(String radical) {
        return termes.getOrDefault(radical, Map.of());
    }

    List<Dite> dites(String radical) {
        return dites.getOrDefault(radical, List.of());
    }

    double rarete(Set<String> radicaux) {
        return radicaux.stream().mapToDouble(this::rarete).sum();
    }

    /** What people say for a need, by its radicals. @param poids more for a name and for what the town wrote than for one way of saying it */
    record Dite(String code, Set<String> radicaux, int poids) {}
}
