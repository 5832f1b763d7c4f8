package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often each was met. */
final class Laisses {

    private static final Messages MESSAGES = Messages.de("echanges/reprise");

    private final Map<Laisse, Integer> comptes = new EnumMap<>(Laisse.class);

    void compter(Laisse quoi) {
        compter(quoi, 1);
    }

    void compter(Laisse quoi, int combien) {
        if (combien > 0) {
            comptes.merge(quoi, combien, Integer::sum);
        }
    }

    List<String> phrases() {
        return phrases(EnumSet.allOf(Laisse.class));
    }

    List<String> phrases(Set<Laisse> lesquels) {
        return comptes.entrySet().stream()
                .filter(compte -> lesquels.contains(compte.getKey()))
                .map(compte -> MESSAGES.dire("laisse." + compte.getKey().code(), Map.of("n", compte.getValue())))
                .toList();
    }
}
