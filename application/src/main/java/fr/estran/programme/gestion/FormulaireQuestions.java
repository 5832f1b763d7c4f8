package fr.estran.programme.gestion;

import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of an action as they are typed: a question that is empty is asked no more. */
record FormulaireQuestions(Champs champs) {

    private static final int QUESTION_AU_PLUS = 120;
    private static final int CHOIX_AU_PLUS = 60;
    private static final int CHOIX_EN_TOUT = 5;

    static FormulaireQuestions de(List<QuestionDInscription> questions) {
        var champs = Champs.AUCUN;
        for (var question : questions) {
            champs = champs.avec("question" + question.rang(), question.question())
                    .avec("choix" + question.rang(), String.join("\n", question.choix()))
                    .avec("requise" + question.rang(), question.requise() ? "oui" : null);
        }
        return new FormulaireQuestions(champs);
    }

    /** @param relue what was typed when somebody was last asked whether it may be asked */
    Map<String, String> fautes(Messages m, @Nullable String relue) {
        var fautes = new LinkedHashMap<String, String>();
        rangs().forEach(rang -> {
            var question = question(rang);
            var choix = choix(rang);
            if (question.isEmpty() && !choix.isEmpty()) {
                fautes.put("question" + rang, m.dire("questions.faute.vide"));
            } else if (question.length() > QUESTION_AU_PLUS) {
                fautes.put("question" + rang, m.dire("gestion.faute.longueur", "n", QUESTION_AU_PLUS));
            }
            if (choix.size() == 1 || choix.size() > CHOIX_EN_TOUT) {
                fautes.put("choix" + rang, m.dire("questions.faute.combien"));
            } else if (choix.stream().anyMatch(un -> un.length() > CHOIX_AU_PLUS)) {
                fautes.put("choix" + rang, m.dire("questions.faute.choix_long", "n", CHOIX_AU_PLUS));
            } else if (choix.stream().distinct().count() < choix.size()) {
                fautes.put("choix" + rang, m.dire("questions.faute.choix_deux_fois"));
            }
        });
        if (!question(1).isEmpty() && question(1).equals(question(2))) {
            fautes.putIfAbsent("question2", m.dire("questions.faute.deux_fois"));
        }
        TexteSensible.avertir(enMots(), relue).ifPresent(phrase -> fautes.putIfAbsent("question1", phrase));
        return fautes;
    }

    /** All that is asked, as it is read again before it is. */
    String enMots() {
        return String.join(
                " ",
                rangs().boxed()
                        .flatMap(rang -> Stream.concat(Stream.of(question(rang)), choix(rang).stream()))
                        .filter(dit -> !dit.isEmpty())
                        .toList());
    }

    /** Once there is no fault left. */
    List<QuestionDInscription> lire() {
        return rangs().filter(rang -> !question(rang).isEmpty())
                .mapToObj(rang -> new QuestionDInscription(
                        rang, champs.dit("requise" + rang).equals("oui"), question(rang), choix(rang)))
                .toList();
    }

    private String question(int rang) {
        return champs.ligne("question" + rang);
    }

    private List<String> choix(int rang) {
        return champs.dit("choix" + rang)
                .lines()
                .map(LectureDeSaisie::uneLigne)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static IntStream rangs() {
        return IntStream.rangeClosed(1, QuestionDInscription.AU_PLUS);
    }
}
