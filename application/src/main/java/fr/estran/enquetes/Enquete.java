package fr.estran.enquetes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it is written, and how far it has come.
 *
 * @param mot what is said at its head
 * @param ouverte null of a model alone
 * @param repondants how many forms were counted; null before
 * @param illisibles how many could not be opened then, and were not
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
        int illisibles,
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

    /**
     * What may be told of one question by another. None of these closes a circle with others: where each is told by each, three tables
     * together would say more than any of them.
     */
    public List<Croisement> croisementsDicibles() {
        var representants = new HashMap<String, String>();
        return croisements.stream()
                .sorted(Comparator.comparing(Croisement::question).thenComparing(Croisement::par))
                .filter(croisement -> ferme(croisement.question()) && ferme(croisement.par()))
                .filter(croisement -> relier(representants, croisement.question(), croisement.par()))
                .toList();
    }

    private boolean ferme(String code) {
        return question(code).filter(une -> une.type().fermee()).isPresent();
    }

    /** False where both were tied already. */
    private static boolean relier(Map<String, String> representants, String une, String autre) {
        var deLUne = representant(representants, une);
        return !deLUne.equals(representant(representants, autre))
                && representants.put(deLUne, representant(representants, autre)) == null;
    }

    private static String representant(Map<String, String> representants, String code) {
        var plusLoin = representants.get(code);
        return plusLoin == null ? code : representant(representants, plusLoin);
    }

    public Optional<QuestionDEnquete> question(String code) {
        return questions.stream().filter(une -> une.code().equals(code)).findFirst();
    }
}
