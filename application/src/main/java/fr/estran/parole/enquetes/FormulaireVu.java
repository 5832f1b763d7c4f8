package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A survey as whoever answers sees it, on a screen or on paper; and what a form that comes back says. */
public record FormulaireVu(List<QuestionVue> questions) {

    private static final String CHAMP = "r.";

    /**
     * @param si in words, what one must have answered for it to be asked; null: everybody is asked
     */
    public record QuestionVue(
            int numero,
            String code,
            TypeDeQuestion type,
            String libelle,
            @Nullable String aide,
            @Nullable String si,
            List<ChoixVu> choix) {

        public QuestionVue {
            choix = List.copyOf(choix);
        }

        /** As its field is called. */
        public String champ() {
            return CHAMP + code;
        }
    }

    /** @param mots of a mark of a scale, what it means: nothing where its number alone tells it */
    public record ChoixVu(String valeur, String mots) {}

    public FormulaireVu {
        questions = List.copyOf(questions);
    }

    /** What is no answer to a question of this survey is left out: a form may be sent by anybody. */
    public static Bulletin lire(Enquete enquete, Map<String, List<String>> envoi) {
        var dites = new HashMap<String, List<String>>();
        enquete.questions()
                .forEach(
                        question -> dites.put(question.code(), envoi.getOrDefault(CHAMP + question.code(), List.of())));
        return Bulletin.de(enquete, dites);
    }
}
