package fr.estran.souhaits;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was in a box: by theme, and by district where enough people spoke.
 *
 * @param quartiers of each district, its voices by theme; of the others, nothing that could be worked out is of fewer than
 *     eleven people
 */
record ComptesDeSouhaits(
        int personnes,
        int papiers,
        int sansCode,
        SortedMap<String, Compte> themes,
        SortedMap<String, SortedMap<String, Integer>> quartiers) {

    /** Fewer people would say what each of them wished. */
    static final int ENSEMBLE = 11;

    record Compte(int personnes, int papiers, int sansCode) {

        private static final Compte AUCUN = new Compte(0, 0, 0);

        Compte avec(ProvenanceDeVoix voie) {
            return switch (voie) {
                case PERSONNE -> new Compte(personnes + 1, papiers, sansCode);
                case PAPIER -> new Compte(personnes, papiers + 1, sansCode);
                case SANS_CODE -> new Compte(personnes, papiers, sansCode + 1);
            };
        }
    }

    static ComptesDeSouhaits de(List<VoixOuverte> bulletins) {
        var total = Compte.AUCUN;
        var themes = new TreeMap<String, Compte>();
        for (var bulletin : bulletins) {
            var theme = bulletin.theme();
            if (theme == null) {
                total = total.avec(bulletin.voie());
            } else {
                themes.put(theme, themes.getOrDefault(theme, Compte.AUCUN).avec(bulletin.voie()));
            }
        }
        return new ComptesDeSouhaits(
                total.personnes(), total.papiers(), total.sansCode(), themes, parQuartier(bulletins));
    }

    private static SortedMap<String, SortedMap<String, Integer>> parQuartier(List<VoixOuverte> bulletins) {
        var gardes = quartiersGardes(bulletins);
        var quartiers = new TreeMap<String, SortedMap<String, Integer>>();
        for (var bulletin : bulletins) {
            var quartier = bulletin.quartier();
            var theme = bulletin.theme();
            if (quartier != null && theme != null && gardes.containsKey(quartier)) {
                quartiers.computeIfAbsent(quartier, _ -> new TreeMap<>()).merge(theme, 1, Integer::sum);
            }
        }
        return quartiers;
    }

    /** Those that are small stand together; where they are too few still, the smallest of the others joins them. */
    private static Map<String, Integer> quartiersGardes(List<VoixOuverte> bulletins) {
        var parles = bulletins.stream()
                .filter(bulletin -> bulletin.theme() == null && bulletin.voie() != ProvenanceDeVoix.SANS_CODE)
                .toList();
        var gardes = new TreeMap<String, Integer>();
        parles.stream()
                .map(VoixOuverte::quartier)
                .filter(Objects::nonNull)
                .forEach(quartier -> gardes.merge(quartier, 1, Integer::sum));
        gardes.values().removeIf(nombre -> nombre < ENSEMBLE);
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
        return autres > 0 && autres < ENSEMBLE;
    }
}
