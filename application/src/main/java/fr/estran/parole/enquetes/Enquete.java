package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;
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
 * @param illisibles how many could not be opened then, and were not
 * @param clePremiere the public half of a key that is on paper; null as long as nobody typed it from there
 * @param liensLe the day on which its links left, all together; null as long as none has
 * @param relanceeLe the day on which all who were asked were reminded
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
        @Nullable String clePremiere,
        @Nullable String cleSeconde,
        @Nullable LocalDate liensLe,
        @Nullable LocalDate relanceeLe,
        int revision,
        List<QuestionDEnquete> questions) {

    public Enquete {
        questions = List.copyOf(questions);
    }

    Enquete avec(List<QuestionDEnquete> posees) {
        return new Enquete(
                id,
                reference,
                titre,
                mot,
                modele,
                ouverte,
                fermee,
                lanceeLe,
                repondants,
                illisibles,
                clePremiere,
                cleSeconde,
                liensLe,
                relanceeLe,
                revision,
                posees);
    }

    public EtatDEnquete etat() {
        return repondants != null
                ? EtatDEnquete.VERSEE
                : lanceeLe != null ? EtatDEnquete.LANCEE : EtatDEnquete.BROUILLON;
    }

    /** Its public half; null as long as nobody typed it from its paper. @param laquelle 1 or 2 */
    public @Nullable String cle(int laquelle) {
        return laquelle == 1 ? clePremiere : cleSeconde;
    }

    /** Both keys are on paper: what is answered can be sealed for them. */
    public boolean prete() {
        return clePremiere != null && cleSeconde != null;
    }

    public Optional<QuestionDEnquete> question(String code) {
        return questions.stream().filter(une -> une.code().equals(code)).findFirst();
    }

    /** How far a survey has come; it never goes back. */
    public enum EtatDEnquete implements Code {
        /** It is written, and may be changed. */
        BROUILLON,
        /** It went out: its questions stand; forms wait. */
        LANCEE,
        /** Its forms were counted, and are no more. */
        VERSEE
    }
}
