package fr.estran.parole.enquetes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one writes of a survey, as long as it is a draft or a model. A condition is on a closed question that stands before, and on one of
 * its choices.
 */
public record EnqueteEcrite(
        String titre,
        @Nullable String mot,
        boolean modele,
        @Nullable LocalDate ouverte,
        @Nullable LocalDate fermee,
        List<QuestionDEnquete> questions) {

    public static EnqueteEcrite de(Enquete enquete) {
        return new EnqueteEcrite(
                enquete.titre(),
                enquete.mot(),
                enquete.modele(),
                enquete.ouverte(),
                enquete.fermee(),
                enquete.questions());
    }

    public EnqueteEcrite {
        questions = List.copyOf(questions);
        var avant = new HashSet<String>();
        for (var question : questions) {
            var si = question.si();
            exiger(
                    si == null || avant.contains(si.question()) && repond(questions, si),
                    "a condition on what stands before");
            exiger(avant.add(question.code()), "a code of its own");
        }
    }

    public EnqueteEcrite avecEntete(
            String autreTitre, @Nullable String autreMot, @Nullable LocalDate de, @Nullable LocalDate jusquA) {
        return new EnqueteEcrite(autreTitre, autreMot, modele, de, jusquA, questions);
    }

    public EnqueteEcrite avecQuestions(List<QuestionDEnquete> autres) {
        return new EnqueteEcrite(titre, mot, modele, ouverte, fermee, autres);
    }

    /** To begin others from: it goes out on no day. */
    public EnqueteEcrite enModele() {
        return new EnqueteEcrite(titre, mot, true, null, null, questions);
    }

    public EnqueteEcrite enBrouillon(LocalDate de, LocalDate jusquA) {
        return new EnqueteEcrite(titre, mot, false, de, jusquA, questions);
    }

    public Optional<QuestionDEnquete> question(String code) {
        return trouver(questions, code);
    }

    private static Optional<QuestionDEnquete> trouver(List<QuestionDEnquete> questions, String code) {
        return questions.stream().filter(une -> une.code().equals(code)).findFirst();
    }

    private static boolean repond(List<QuestionDEnquete> questions, QuestionDEnquete.Condition si) {
        return trouver(questions, si.question())
                .flatMap(une -> une.choix(si.valeur()))
                .isPresent();
    }

    private static void exiger(boolean condition, String quoi) {
        if (!condition) {
            throw new IllegalArgumentException(quoi);
        }
    }
}
