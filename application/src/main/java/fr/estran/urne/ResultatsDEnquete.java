package fr.estran.urne;

import java.util.List;
import java.util.Map;

/**
 * What is left of the answers to a survey.
 *
 * @param comptes by question, how many gave each answer
 * @param repondants by question, how many answered it
 */
public record ResultatsDEnquete(
        Map<String, Map<String, Integer>> comptes,
        Map<String, Integer> repondants,
        List<Case> cases,
        List<Texte> textes) {

    /** Of two questions: those of a group of answers to the one who are of a group of answers to the other. */
    public record Case(String question, String par, List<String> valeurs, List<String> parValeurs, int nombre) {}

    /** @param relu whether somebody reread it: nobody but who rereads sees the others */
    public record Texte(String cle, String question, String texte, boolean relu) {}

    public ResultatsDEnquete {
        comptes = Map.copyOf(comptes);
        repondants = Map.copyOf(repondants);
        cases = List.copyOf(cases);
        textes = List.copyOf(textes);
    }

    public Map<String, Integer> comptes(String question) {
        return comptes.getOrDefault(question, Map.of());
    }

    public int repondants(String question) {
        return repondants.getOrDefault(question, 0);
    }

    public List<Case> cases(String question, String par) {
        return cases.stream()
                .filter(une -> une.question().equals(question) && une.par().equals(par))
                .toList();
    }

    public List<Texte> textes(String question) {
        return textes.stream()
                .filter(texte -> texte.question().equals(question))
                .toList();
    }
}
