package fr.estran.inscriptions.places;

import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.vocabulaire.Reservation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes of an asking for places. */
public sealed interface ResultatInscription {

    /**
     * All have a place, or all are on the waiting list.
     *
     * @param secret what their browser keeps for a while, instead of the code
     * @param deja the same form had been sent before: nothing was done again
     */
    record Enregistree(UUID demande, UUID secret, String code, List<InscriptionVue> inscriptions, boolean deja)
            implements ResultatInscription {

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
     * There is no place for all of them, and nobody said that they would wait. Nothing was done.
     *
     * @param libres places that are left, too few
     * @param rang the first that they would have on the waiting list
     */
    record Complet(int libres, int rang) implements ResultatInscription {}

    /**
     * One of them has a place already, or waits for one. Nothing was done.
     *
     * @param inscription theirs; null where it was given this very moment
     */
    record DejaInscrite(
            DemandeInscription.Participant qui, @Nullable InscriptionId inscription) implements ResultatInscription {}

    record PasEncoreOuverte(LocalDate jour) implements ResultatInscription {}

    /** One registers through the service, or through a professional. */
    record Reservee(Reservation reservation) implements ResultatInscription {}

    /** It has begun, was cancelled, or one needs no place for it. */
    record SansInscription() implements ResultatInscription {}
}
