package fr.estran.enquetes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it is written, and how far it has come.
 *
 * @param mot what is said at its head
 * @param ouverte null of a model alone
 * @param repondants how many forms were counted; null before
 * @param revision grows with each change: two people who change it see one another
 */
public record Enquete(
        EnqueteId id,
        String reference,
        String titre,
        @Nullable String mot,
        boolean modele,
        @Nullable LocalDate ouverte,
        @Nullable LocalDate fermee,
        @Nullable LocalDate lanceeLe,
        @Nullable Integer repondants,
        int revision,
        List<QuestionDEnquete> questions,
        List<Croisement> croisements) {

    /** Which question is told by which. Both are closed. */
    public record Croisement(String question, String par) {}

    public Enquete {
        questions = List.copyOf(questions);
        croisements = List.copyOf(croisements);
    }

    public EtatDEnquete etat() {
        return repondants != null
                ? EtatDEnquete.VERSEE
                : lanceeLe != null ? EtatDEnquete.LANCEE : EtatDEnquete.BROUILLON;
    }

    public Optional<QuestionDEnquete> question(String code) {
        return questions.stream().filter(une -> une.code().equals(code)).findFirst();
    }
}
