package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Suppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is left of forms once they are counted: how many, what was answered to each question by itself, texts apart. */
record Depouille(int repondants, List<Compte> comptes, List<Texte> textes) {

    /** Stands for all who answered a question, whatever they said. */
    static final String TOUS = "*";

    record Compte(String question, String valeur, int nombre) {}

    /** @param id of chance */
    record Texte(UUID id, String question, String texte) {}

    static Depouille de(Enquete enquete, List<Bulletin> bulletins) {
        return bulletins.size() < Suppression.SEUIL
                ? new Depouille(bulletins.size(), List.of(), List.of())
                : new Depouille(bulletins.size(), comptes(enquete, bulletins), textes(enquete, bulletins));
    }

    /** In the order of the survey's questions and of the words: nothing in it comes from the order of forms. */
    private static List<Compte> comptes(Enquete enquete, List<Bulletin> bulletins) {
        var comptes = new ArrayList<Compte>();
        for (var question : enquete.questions()) {
            var nombres = new HashMap<String, Integer>();
            for (var bulletin : bulletins) {
                var dites = bulletin.reponses().getOrDefault(question.code(), List.of());
                if (!dites.isEmpty()) {
                    nombres.merge(TOUS, 1, Integer::sum);
                }
                if (question.type().fermee()) {
                    new HashSet<>(dites).forEach(valeur -> nombres.merge(valeur, 1, Integer::sum));
                }
            }
            nombres.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(compte -> comptes.add(new Compte(question.code(), compte.getKey(), compte.getValue())));
        }
        return comptes;
    }

    /** In the order of their ids, that is in none: neither whose they are nor which go together. */
    private static List<Texte> textes(Enquete enquete, List<Bulletin> bulletins) {
        return enquete.questions().stream()
                .filter(question -> !question.type().fermee())
                .flatMap(question -> bulletins.stream()
                        .flatMap(bulletin -> bulletin.reponses().getOrDefault(question.code(), List.of()).stream())
                        .map(texte -> new Texte(UUID.randomUUID(), question.code(), texte)))
                .sorted(Comparator.comparing(texte -> texte.id().toString()))
                .toList();
    }
}
