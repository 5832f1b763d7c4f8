package fr.estran.parole.reponses;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question.
 *
 * @param phrase of a scale, its upper end in words; null of others
 * @param avant the survey before that asked the same; null where there is none
 * @param tous the year in which all who came are told beside them; null where the register knows nothing of the kind
 * @param textes reread, of a question that is answered in words
 */
public record QuestionDite(
        String code,
        String libelle,
        boolean texte,
        boolean multiple,
        int repondants,
        List<Ligne> lignes,
        @Nullable String phrase,
        @Nullable String avant,
        @Nullable Integer tous,
        List<String> textes) {

    /**
     * @param part in percent of those who answered the question
     * @param partAvant the same of the survey before; null where it did not offer that answer
     * @param partDeTous the same of all who came; null where the register does not know it
     */
    public record Ligne(
            String mots,
            int nombre,
            int part,
            @Nullable Integer partAvant,
            @Nullable Integer partDeTous) {}
}
