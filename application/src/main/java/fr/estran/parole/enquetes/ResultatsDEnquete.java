package fr.estran.parole.enquetes;

import java.util.List;
import java.util.Map;

/**
 * What is left of the answers to a survey.
 *
 * @param comptes by question, how many gave each answer
 * @param repondants by question, how many answered it
 */
public record ResultatsDEnquete(
        Map<String, Map<String, Integer>> comptes, Map<String, Integer> repondants, List<Texte> textes) {

    /** @param relu whether somebody reread it: nobody but who rereads sees the others */
    public record Texte(String cle, String question, String texte, boolean relu) {}

    public ResultatsDEnquete {
        comptes = Map.copyOf(comptes);
        repondants = Map.copyOf(repondants);
        textes = List.copyOf(textes);
    }

    public Map<String, Integer> comptes(String question) {
        return comptes.getOrDefault(question, Map.of());
    }

    public int repondants(String question) {
        return repondants.getOrDefault(question, 0);
    }

    public List<Texte> textes(String question) {
        return textes.stream()
                .filter(texte -> texte.question().equals(question))
                .toList();
    }
}
