package fr.estran.parole.enquetes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that somebody filled: what was answered, by question. Nothing in it says whose it is.
 *
 * @param reponses by code of the question, in their order: one value, several of a {@code multiple}, the words of a {@code texte};
 *     what was not answered is not there
 */
public record Bulletin(Map<String, List<String>> reponses) {

    /** In signs, as the database keeps it. */
    public static final int LONGUEUR_D_UN_TEXTE = 2000;

    /**
     * Kept of what a form or a sheet says: what was asked and may be answered. What was asked of nobody with such answers, what is no
     * choice of its question, a second mark where one is wanted, are left out.
     */
    public static Bulletin de(Enquete enquete, Map<String, List<String>> dites) {
        var gardees = new LinkedHashMap<String, List<String>>();
        for (var question : enquete.questions()) {
            var si = question.si();
            if (si == null || gardees.getOrDefault(si.question(), List.of()).contains(si.valeur())) {
                var permises = permises(question, dites.getOrDefault(question.code(), List.of()));
                if (!permises.isEmpty()) {
                    gardees.put(question.code(), permises);
                }
            }
        }
        return new Bulletin(gardees);
    }

    public Bulletin {
        reponses = Map.copyOf(new HashMap<>(reponses));
    }

    /** Whether something can be read in it: the database takes for nothing all kinds of spaces, which a telephone types unasked. */
    public static boolean dit(String texte) {
        return texte.codePoints()
                .anyMatch(lettre -> !Character.isWhitespace(lettre)
                        && !Character.isSpaceChar(lettre)
                        && !Character.isISOControl(lettre));
    }

    public boolean vide() {
        return reponses.isEmpty();
    }

    private static List<String> permises(QuestionDEnquete question, List<String> dites) {
        return switch (question.type()) {
            case CHOIX, ECHELLE -> choisies(question, dites).size() == 1 ? choisies(question, dites) : List.of();
            case MULTIPLE -> choisies(question, dites);
            case TEXTE ->
                dites.stream()
                        .map(texte -> texte.replace("\0", "").strip())
                        .filter(Bulletin::dit)
                        .map(texte -> texte.substring(0, Math.min(texte.length(), LONGUEUR_D_UN_TEXTE)))
                        .limit(1)
                        .toList();
        };
    }

    private static List<String> choisies(QuestionDEnquete question, List<String> dites) {
        return question.choix().stream()
                .map(QuestionDEnquete.Choix::valeur)
                .filter(dites::contains)
                .toList();
    }
}
