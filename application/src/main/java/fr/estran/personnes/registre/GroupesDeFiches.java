package fr.estran.personnes.registre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records that pairs tie together: if one is the person of another, and that one of a third, so is the first. */
final class GroupesDeFiches {

    /** More than that are tied by mistakes. */
    private static final int AU_PLUS = 12;

    private final Map<Integer, Integer> parents = new HashMap<>();

    void lier(int a, int b) {
        parents.put(tete(a), tete(b));
    }

    private int tete(int rang) {
        var ici = rang;
        while (parent(ici) != ici) {
            parents.put(ici, parent(parent(ici)));
            ici = parent(ici);
        }
        return ici;
    }

    private int parent(int rang) {
        return parents.getOrDefault(rang, rang);
    }

    /** Of three or more. */
    List<List<Integer>> groupes() {
        var groupes = new HashMap<Integer, List<Integer>>();
        new ArrayList<>(parents.keySet()).forEach(rang -> membres(groupes, rang));
        return groupes.values().stream()
                .filter(membres -> membres.size() > 2 && membres.size() <= AU_PLUS)
                .toList();
    }

    private void membres(Map<Integer, List<Integer>> groupes, int rang) {
        groupes.computeIfAbsent(
                        tete(rang), tete -> new ArrayList<>(parents.containsKey(tete) ? List.of() : List.of(tete)))
                .add(rang);
    }
}
