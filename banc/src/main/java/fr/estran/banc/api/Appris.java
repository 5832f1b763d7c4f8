package fr.estran.banc.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What answers have given to whoever asks again: cursors of each path, and the mark of each address. */
final class Appris {

    private static final int AU_PLUS = 200;

    private final Map<String, List<String>> curseurs = new HashMap<>();
    private final List<Marquee> marquees = new ArrayList<>();

    record Marquee(String lieu, String cible, String marque) {}

    void apprendre(Demande demande, Reponse reponse) {
        if (reponse.statut() != 200
                || !reponse.type().equals("application/json")
                || demande.methode().equals("HEAD")) {
            return;
        }
        var suite = Contrat.JSON.readTree(reponse.corps()).path("suite");
        if (suite.isString()) {
            garder(curseurs.computeIfAbsent(demande.lieu(), _ -> new ArrayList<>()), suite.asString());
        }
        if (!demande.lieu().equals(Demande.AILLEURS)) {
            reponse.entete("etag")
                    .ifPresent(marque -> garder(marquees, new Marquee(demande.lieu(), demande.cible(), marque)));
        }
    }

    Optional<String> curseur(String lieu, RandomGenerator hasard) {
        return un(curseurs.getOrDefault(lieu, List.of()), hasard);
    }

    Optional<String> curseurDAilleurs(String lieu, RandomGenerator hasard) {
        return un(
                curseurs.entrySet().stream()
                        .filter(entree -> !entree.getKey().equals(lieu))
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(entree -> entree.getValue().stream())
                        .toList(),
                hasard);
    }

    Optional<Marquee> marquee(RandomGenerator hasard) {
        return un(marquees, hasard);
    }

    private static <T> Optional<T> un(List<T> parmi, RandomGenerator hasard) {
        return parmi.isEmpty() ? Optional.empty() : Optional.of(parmi.get(hasard.nextInt(parmi.size())));
    }

    private static <T> void garder(List<T> ou, T quoi) {
        if (ou.size() < AU_PLUS) {
            ou.add(quoi);
        }
    }
}
