package fr.estran.inscriptions.places;

import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.vocabulaire.Reservation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes of it when somebody comes to a place: each page switches upon it, in full. */
public sealed interface Verdict {

    /** Of an asking. */
    sealed interface DUneDemande extends Verdict {}

    /** Nothing was done, and why. */
    sealed interface Refus extends DUneDemande {}

    /** Nobody can ask for a place there now. */
    sealed interface Fermee extends Refus {}

    /**
     * All have a place, or all are on the waiting list.
     *
     * @param secret what their browser keeps for a while, instead of the code
     * @param deja the same form had been sent before: nothing was done again
     */
    record Enregistree(UUID demande, UUID secret, String code, List<InscriptionVue> inscriptions, boolean deja)
            implements DUneDemande {

        public Enregistree {
            inscriptions = List.copyOf(inscriptions);
        }

        /** Whoever asked has still to show that they are reached. */
        public boolean aProuver() {
            return inscriptions.stream()
                    .anyMatch(inscription ->
                            inscription.aProuver() && inscription.etat().vivante());
        }

        public boolean confirmee() {
            return inscriptions.stream().allMatch(inscription -> inscription.etat() == EtatInscription.CONFIRMEE);
        }
    }

    /**
     * There is no place for all of them, and nobody said that they would wait, or why they should have one all the same.
     *
     * @param libres places that are left, too few
     * @param rang the first that they would have on the waiting list
     */
    record Complet(int libres, int rang) implements Refus {}

    /**
     * One of them has a place already, or waits for one.
     *
     * @param inscription theirs; null where it was given this very moment
     */
    record DejaInscrite(
            DemandeInscription.Participant qui, @Nullable InscriptionId inscription) implements Refus {}

    /** Something that the action asks was not asked of one of them, has to be answered, or was answered otherwise than it may be. */
    record SansReponse(List<QuestionDInscription> questions) implements Refus {

        public SansReponse {
            questions = List.copyOf(questions);
        }
    }

    record PasEncoreOuverte(LocalDate jour) implements Fermee {}

    /** One registers through the service, or through a professional. */
    record Reservee(Reservation reservation) implements Fermee {}

    /** It has begun, was cancelled, or one needs no place for it. */
    record SansInscription() implements Fermee {}

    /** Of what somebody does with what they asked for before. */
    enum Suite implements Verdict {
        FAIT,
        /** It was so already. */
        DEJA_FAIT,
        /** The offer has run out, or the registration is over. */
        TROP_TARD,
        /** Whoever asked shows first that they are reached where they said. */
        A_PROUVER
    }
}
