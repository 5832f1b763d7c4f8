package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.ChangementsDEnquete.Changement;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Optional;

/** What a survey may ask less of, so that fewer people can be told by what they answer. */
final class Allegement {

    private static final Messages M = Messages.de("parole/questionnaires");

    private Allegement() {}

    static EnqueteEcrite sans(EnqueteEcrite ecrite, String code) {
        return ecrite.avecQuestions(ecrite.questions().stream()
                .filter(une -> !une.code().equals(code))
                .toList());
    }

    /** Ages in fewer bands; of the rest, the question is asked no more. Empty where the survey asks no such thing, or no less can be asked. */
    static Optional<Changement> de(ListeDeLaVille liste, EnqueteEcrite ecrite, MotsDesReponses mots) {
        return ecrite.questions().stream()
                .filter(une -> liste.de(une, mots))
                .findFirst()
                .flatMap(une -> suspendue(ecrite, une)
                        .<Changement>map(autre ->
                                new Changement.Refus(M.dire("faute.retirer.attendue", "question", autre.libelle())))
                        .or(() -> alleger(liste, ecrite, une, mots)));
    }

    private static Optional<Changement> alleger(
            ListeDeLaVille liste, EnqueteEcrite ecrite, QuestionDEnquete question, MotsDesReponses mots) {
        return switch (liste) {
            case AGES ->
                AgesReunis.plusLarges(question.choix().size())
                        .map(valeurs -> valeurs.stream().map(mots::choix).toList())
                        .map(choix -> new Changement.Fait(ecrite.avecQuestions(ecrite.questions().stream()
                                .map(une -> une.equals(question) ? avec(question, choix) : une)
                                .toList())));
            case QUARTIERS, FORMES, GENRES -> Optional.of(new Changement.Fait(sans(ecrite, question.code())));
        };
    }

    private static QuestionDEnquete avec(QuestionDEnquete question, List<QuestionDEnquete.Choix> choix) {
        return new QuestionDEnquete(
                question.code(), TypeDeQuestion.CHOIX, question.libelle(), question.aide(), choix, question.si());
    }

    private static Optional<QuestionDEnquete> suspendue(EnqueteEcrite ecrite, QuestionDEnquete question) {
        return ecrite.questions().stream()
                .filter(une -> une.si() != null && une.si().question().equals(question.code()))
                .findFirst();
    }
}
