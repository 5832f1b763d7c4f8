package fr.estran.echanges.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in a folder, file by file, in the order in which it was found; of each file, enough to begin with. */
public final class Trouvailles {

    private static final int PAR_FICHIER = 50;

    private final Map<String, List<String>> phrases = new LinkedHashMap<>();
    private final Map<String, Long> nombres = new LinkedHashMap<>();

    /**
     * @param fichier empty where it is the folder as a whole
     * @param autres how many more there are than those that are told
     */
    public record Groupe(String fichier, List<String> phrases, long autres) {}

    public static Trouvailles dUne(String phrase) {
        return de(List.of(new Constat("", phrase)));
    }

    public static Trouvailles de(List<Constat> constats) {
        var trouvailles = new Trouvailles();
        constats.forEach(trouvailles::ajouter);
        return trouvailles;
    }

    void ajouter(Constat constat) {
        nombres.merge(constat.fichier(), 1L, Long::sum);
        var gardees = phrases.computeIfAbsent(constat.fichier(), _ -> new ArrayList<>());
        if (gardees.size() < PAR_FICHIER) {
            gardees.add(constat.phrase());
        }
    }

    public long nombre() {
        return nombres.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean aucune() {
        return nombres.isEmpty();
    }

    public List<Groupe> parFichier() {
        return phrases.entrySet().stream()
                .map(groupe -> new Groupe(
                        groupe.getKey(),
                        List.copyOf(groupe.getValue()),
                        nombres.getOrDefault(groupe.getKey(), 0L)
                                - groupe.getValue().size()))
                .toList();
    }
}
