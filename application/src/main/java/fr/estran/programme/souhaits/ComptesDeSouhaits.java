package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Suppression;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a folder told of a quarter: by theme, and by district where enough people spoke.
 *
 * @param quartiers of each district, its voices by theme; of the others, nothing that could be worked out is of fewer than
 *     eleven people
 */
record ComptesDeSouhaits(
        int personnes, SortedMap<String, Integer> themes, SortedMap<String, SortedMap<String, Integer>> quartiers) {

    /** @param theme null: that somebody spoke, and no more */
    record Dit(@Nullable String theme, @Nullable String quartier) {}

    static ComptesDeSouhaits de(List<Dit> dits) {
        var themes = new TreeMap<String, Integer>();
        int personnes = 0;
        for (var dit : dits) {
            var theme = dit.theme();
            if (theme == null) {
                personnes++;
            } else {
                themes.merge(theme, 1, Integer::sum);
            }
        }
        return new ComptesDeSouhaits(personnes, themes, parQuartier(dits));
    }

    private static SortedMap<String, SortedMap<String, Integer>> parQuartier(List<Dit> dits) {
        var gardes = quartiersGardes(dits);
        var quartiers = new TreeMap<String, SortedMap<String, Integer>>();
        for (var dit : dits) {
            var quartier = dit.quartier();
            var theme = dit.theme();
            if (quartier != null && theme != null && gardes.containsKey(quartier)) {
                quartiers.computeIfAbsent(quartier, _ -> new TreeMap<>()).merge(theme, 1, Integer::sum);
            }
        }
        return quartiers;
    }

    /** Those that are small stand together; where they are too few still, the smallest of the others joins them. */
    private static Map<String, Integer> quartiersGardes(List<Dit> dits) {
        var parles = dits.stream().filter(dit -> dit.theme() == null).toList();
        var gardes = new TreeMap<String, Integer>();
        parles.stream()
                .map(Dit::quartier)
                .filter(Objects::nonNull)
                .forEach(quartier -> gardes.merge(quartier, 1, Integer::sum));
        gardes.values().removeIf(nombre -> nombre < Suppression.SEUIL);
        while (!gardes.isEmpty() && tropPeu(parles.size() - somme(gardes))) {
            gardes.remove(gardes.entrySet().stream()
                    .min(Comparator.comparingInt(Map.Entry::getValue))
                    .orElseThrow()
                    .getKey());
        }
        return gardes;
    }

    private static int somme(Map<String, Integer> nombres) {
        return nombres.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean tropPeu(int autres) {
        return autres > 0 && autres < Suppression.SEUIL;
    }
}
