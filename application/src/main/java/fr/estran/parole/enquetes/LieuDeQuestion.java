package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a question stands while one writes it: in which survey, after which others, with which choices on offer.
 *
 * @param connue null: it is new, and will come last
 * @param liste of whose choices some are ticked; null: one writes them
 * @param offertes the values of that list
 */
record LieuDeQuestion(
        EnqueteEcrite enquete,
        @Nullable QuestionDEnquete connue,
        TypeDeQuestion type,
        @Nullable ListeDeLaVille liste,
        List<String> offertes,
        MotsDesReponses mots) {

    private static final Messages M = Messages.de("parole/questionnaires");

    List<Option> choixOfferts() {
        return offertes.stream()
                .map(valeur -> new Option(valeur, mots.deLaVille(valeur)))
                .toList();
    }

    /** What it may hang on: each choice of each closed question that stands before. */
    List<Option> conditions() {
        return Stream.concat(
                        Stream.of(new Option("", M.dire("si.personne"))),
                        avant().filter(une -> une.type().fermee())
                                .flatMap(une -> une.choix().stream().map(choix -> condition(une, choix.valeur()))))
                .toList();
    }

    Optional<QuestionDEnquete.Condition> condition(String dite) {
        var parties = dite.split("\\|", 2);
        return avant().filter(une -> une.code().equals(parties[0]) && une.type().fermee())
                .filter(une -> parties.length == 2 && une.choix(parties[1]).isPresent())
                .map(une -> new QuestionDEnquete.Condition(une.code(), parties[1]))
                .findFirst();
    }

    static String dire(QuestionDEnquete.@Nullable Condition si) {
        return si == null ? "" : si.question() + "|" + si.valeur();
    }

    private Option condition(QuestionDEnquete une, String valeur) {
        return new Option(
                une.code() + "|" + valeur,
                M.dire(
                        "si.option",
                        "numero",
                        enquete.questions().indexOf(une) + 1,
                        "question",
                        une.libelle(),
                        "reponse",
                        mots.dire(une, valeur)));
    }

    private Stream<QuestionDEnquete> avant() {
        var toutes = enquete.questions();
        return connue == null
                ? toutes.stream()
                : IntStream.range(0, toutes.indexOf(connue)).mapToObj(toutes::get);
    }

    /** Those that are asked only of who gave an answer to this one, by that answer. */
    List<QuestionDEnquete> suspendues() {
        return connue == null
                ? List.of()
                : enquete.questions().stream()
                        .filter(une -> une.si() != null && une.si().question().equals(connue.code()))
                        .toList();
    }
}
