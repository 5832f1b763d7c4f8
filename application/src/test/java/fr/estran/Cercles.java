package fr.estran;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The circles of what uses what: of each, all who are in it (the strongly connected components, after Tarjan). */
final class Cercles {

    private final Map<String, Set<String>> usages;
    private final Map<String, Integer> rangs = new HashMap<>();
    private final Deque<String> ouverts = new ArrayDeque<>();
    private final List<Set<String>> trouves = new ArrayList<>();

    private Cercles(Map<String, Set<String>> usages) {
        this.usages = usages;
    }

    static List<Set<String>> dans(Map<String, Set<String>> usages) {
        var cercles = new Cercles(usages);
        usages.keySet().stream()
                .sorted()
                .filter(nom -> !cercles.rangs.containsKey(nom))
                .forEach(cercles::visiter);
        return cercles.trouves;
    }

    /** The lowest rank that is reached from here and is still open. */
    private int visiter(String nom) {
        var rang = rangs.size();
        rangs.put(nom, rang);
        ouverts.push(nom);
        var plusBas = rang;
        for (var suivant : usages.getOrDefault(nom, Set.of())) {
            if (!rangs.containsKey(suivant)) {
                plusBas = Math.min(plusBas, visiter(suivant));
            } else if (ouverts.contains(suivant)) {
                plusBas = Math.min(plusBas, rangs.get(suivant));
            }
        }
        if (plusBas == rang) {
            fermer(nom);
        }
        return plusBas;
    }

    private void fermer(String nom) {
        var cercle = new TreeSet<String>();
        do {
            cercle.add(ouverts.pop());
        } while (!cercle.contains(nom));
        if (cercle.size() > 1) {
            trouves.add(cercle);
        }
    }
}
