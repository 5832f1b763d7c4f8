package fr.estran.enquetes;

import fr.estran.enquetes.Enquete.Croisement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one writes of a survey, as long as it is a draft or a model. A condition is on a closed question that stands before, and on one of
 * its choices; what is told by one another is closed, and is asked.
 */
public record EnqueteEcrite(
        String titre,
        @Nullable String mot,
        boolean modele,
        @Nullable LocalDate ouverte,
        @Nullable LocalDate fermee,
        List<QuestionDEnquete> questions,
        List<Croisement> croisements) {

    public static EnqueteEcrite de(Enquete enquete) {
        return new EnqueteEcrite(
                enquete.titre(),
                enquete.mot(),
                enquete.modele(),
                enquete.ouverte(),
                enquete.fermee(),
                enquete.questions(),
                enquete.croisements());
    }

    public EnqueteEcrite {
        questions = List.copyOf(questions);
        croisements = List.copyOf(croisements);
        var avant = new HashSet<String>();
        for (var question : questions) {
            var si = question.si();
            exiger(
                    si == null || avant.contains(si.question()) && repond(questions, si),
                    "a condition on what stands before");
            exiger(avant.add(question.code()), "a code of its own");
        }
        for (var croisement : croisements) {
            exiger(!croisement.question().equals(croisement.par()), "two questions");
            exiger(fermee(questions, croisement.question()) && fermee(questions, croisement.par()), "closed questions");
        }
    }

    public EnqueteEcrite avecEntete(
            String autreTitre, @Nullable String autreMot, @Nullable LocalDate de, @Nullable LocalDate jusquA) {
        return new EnqueteEcrite(autreTitre, autreMot, modele, de, jusquA, questions, croisements);
    }

    public EnqueteEcrite avecQuestions(List<QuestionDEnquete> autres) {
        return new EnqueteEcrite(titre, mot, modele, ouverte, fermee, autres, croisements);
    }

    public EnqueteEcrite avecCroisements(List<Croisement> autres) {
        return new EnqueteEcrite(titre, mot, modele, ouverte, fermee, questions, autres);
    }

    /** To begin others from: it goes out on no day. */
    public EnqueteEcrite enModele() {
        return new EnqueteEcrite(titre, mot, true, null, null, questions, croisements);
    }

    public EnqueteEcrite enBrouillon(LocalDate de, LocalDate jusquA) {
        return new EnqueteEcrite(titre, mot, false, de, jusquA, questions, croisements);
    }

    public Optional<QuestionDEnquete> question(String code) {
        return trouver(questions, code);
    }

    private static Optional<QuestionDEnquete> trouver(List<QuestionDEnquete> questions, String code) {
        return questions.stream().filter(une -> une.code().equals(code)).findFirst();
    }

    private static boolean fermee(List<QuestionDEnquete> questions, String code) {
        return trouver(questions, code).filter(une -> une.type().fermee()).isPresent();
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
