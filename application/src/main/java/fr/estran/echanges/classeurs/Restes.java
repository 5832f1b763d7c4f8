package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was not taken over as it was written, counted by kind. Never what was written there. */
final class Restes {

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");

    private final Map<String, Integer> comptes = new TreeMap<>();

    void compter(String quoi) {
        compter(quoi, 1);
    }

    void compter(String quoi, int combien) {
        if (combien > 0) {
            comptes.merge(quoi, combien, Integer::sum);
        }
    }

    /** What is written there, unless it is none of what it should be: whoever it is of comes in without. */
    String lisible(String quoi, String dit) {
        var lisible = Numeros.lisible(dit);
        compter(quoi, lisible.isPresent() ? 0 : 1);
        return lisible.orElse("");
    }

    List<String> phrases() {
        return comptes.entrySet().stream()
                .map(compte -> MESSAGES.dire("reste." + compte.getKey(), Map.of("n", compte.getValue())))
                .toList();
    }
}
