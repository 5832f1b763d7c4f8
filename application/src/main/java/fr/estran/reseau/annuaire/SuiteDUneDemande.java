package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a professional may know of somebody for whom they booked, on one day of it.
 *
 * @param initiales the person as the professional knows them: no name is told again
 * @param demandee the day on which it was asked for
 * @param jour null while no day is set
 * @param annulee that day is cancelled
 * @param commencee that day has begun
 * @param venue what was noted; null: nothing yet
 */
public record SuiteDUneDemande(
        String initiales,
        TypeDAction type,
        String titre,
        LocalDate demandee,
        EtatInscription etat,
        @Nullable LocalDate jour,
        boolean annulee,
        boolean commencee,
        @Nullable Boolean venue) {

    /** In few words: who cancelled, and whether an absence was excused, is the person's own affair. */
    enum Suite implements Code {
        VENUE,
        PAS_VENUE,
        PAS_NOTEE,
        A_VENIR,
        ATTEND,
        SANS_PLACE,
        ANNULEE
    }

    /**
     * What was agreed to be told is what came of this asking: whoever took it back, and came by another way, came by themselves.
     * Of one that stands, what was noted is before what was planned: whoever waited may have come all the same.
     */
    Suite suite() {
        return switch (etat) {
            case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> Suite.ANNULEE;
            case CONFIRMEE -> suite(Suite.A_VENIR, Suite.PAS_NOTEE);
            case LISTE_ATTENTE, PROPOSEE -> suite(Suite.ATTEND, Suite.SANS_PLACE);
        };
    }

    private Suite suite(Suite avant, Suite apres) {
        if (venue != null) {
            return venue ? Suite.VENUE : Suite.PAS_VENUE;
        }
        if (annulee) {
            return Suite.ANNULEE;
        }
        return commencee ? apres : avant;
    }

    /** The end of a key: of what was noted, in the words of where it was, since whoever is called goes nowhere. */
    public String dite() {
        return switch (suite()) {
            case VENUE, PAS_VENUE -> suite().code() + "." + type.ou().code();
            case PAS_NOTEE, A_VENIR, ATTEND, SANS_PLACE, ANNULEE -> suite().code();
        };
    }

    /** An appointment is told neutrally, as everywhere outside the team. */
    public boolean individuelle() {
        return type.individuelle();
    }
}
