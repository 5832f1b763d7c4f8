package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.maplace.ReponsesSaisies;
import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** What those who are registered at the desk answer, as it travels in its fields, and what is wrong with it. */
final class ReponsesAuGuichet {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private ReponsesAuGuichet() {}

    /** @param n which of the people */
    static List<ReponseDite> lire(MultiValueMap<String, String> champs, int n) {
        return IntStream.rangeClosed(1, QuestionDInscription.AU_PLUS)
                .mapToObj(rang -> ReponsesSaisies.dite(
                        champs.getFirst("question" + n + "-" + rang), champs.getFirst("reponse" + n + "-" + rang)))
                .filter(dite -> !dite.question().isEmpty())
                .toList();
    }

    static void cacher(List<ReponseDite> dites, int n, Map<String, List<String>> champs) {
        for (var rang = 1; rang <= dites.size(); rang++) {
            var dite = dites.get(rang - 1);
            champs.put("question" + n + "-" + rang, List.of(dite.question()));
            champs.put("reponse" + n + "-" + rang, List.of(dite.reponse()));
        }
    }

    /** In the order of the questions. What is not answered yet is asked about, and is no fault: the team may not have asked. */
    static Map<QuestionDInscription, String> fautes(List<QuestionDInscription> questions, List<ReponseDite> dites) {
        var fautes = new LinkedHashMap<QuestionDInscription, String>();
        ReponseDite.fautes(questions, dites).forEach((question, faute) -> {
            if (faute != ReponseDite.Faute.REQUISE) {
                fautes.put(
                        question,
                        MESSAGES.dire(
                                "faute.reponse." + faute.code(),
                                "question",
                                question.question(),
                                "lettres",
                                ReponseDite.SIGNES_AU_PLUS));
            }
        });
        return fautes;
    }
}
