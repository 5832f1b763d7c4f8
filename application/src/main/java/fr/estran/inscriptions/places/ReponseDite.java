package fr.estran.inscriptions.places;

import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.Code;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody who registers answers to a question of the action.
 *
 * @param question in the words in which it was asked: to another, it is no answer
 * @param reponse empty where nothing was answered
 */
public record ReponseDite(String question, String reponse) {

    public static final int SIGNES_AU_PLUS = 100;

    /** As the database writes it: a line each. */
    public static ReponseDite valueOf(String ecrite) {
        var fin = ecrite.indexOf('\n');
        return new ReponseDite(ecrite.substring(0, fin), ecrite.substring(fin + 1));
    }

    /** Why an answer cannot be kept; the end of a key. */
    public enum Faute implements Code {
        REQUISE,
        LONGUE,
        CHOIX
    }

    /** Nothing where that was not asked. */
    public static Optional<String> a(QuestionDInscription question, Collection<ReponseDite> dites) {
        return dites.stream()
                .filter(dite -> dite.question.equals(question.question()))
                .map(ReponseDite::reponse)
                .findFirst();
    }

    /** In the order of the questions; of one that was not asked yet, nothing. */
    public static Map<QuestionDInscription, Faute> fautes(
            Collection<QuestionDInscription> questions, Collection<ReponseDite> dites) {
        var fautes = new LinkedHashMap<QuestionDInscription, Faute>();
        questions.forEach(question -> a(question, dites)
                .flatMap(reponse -> faute(question, reponse))
                .ifPresent(faute -> fautes.put(question, faute)));
        return fautes;
    }

    private static Optional<Faute> faute(QuestionDInscription question, String reponse) {
        if (reponse.isEmpty()) {
            return question.requise() ? Optional.of(Faute.REQUISE) : Optional.empty();
        }
        if (!question.libre()) {
            return question.choix().contains(reponse) ? Optional.empty() : Optional.of(Faute.CHOIX);
        }
        return reponse.length() > SIGNES_AU_PLUS ? Optional.of(Faute.LONGUE) : Optional.empty();
    }

    /** Whether it was asked, and what was answered can be kept. */
    static boolean suffit(QuestionDInscription question, Collection<ReponseDite> dites) {
        return a(question, dites)
                .filter(reponse -> faute(question, reponse).isEmpty())
                .isPresent();
    }

    /** Android ou iPhone ? Android. */
    public String enMots() {
        return question.endsWith("?") ? question + " " + reponse : question + "\u00a0: " + reponse;
    }
}
