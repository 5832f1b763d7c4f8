package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.InscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * A registration begins or changes its state. Published within the transaction that writes it: what is written in answer
 * holds, or falls, with it.
 *
 * @param de null when it begins
 */
public record InscriptionChangee(
        InscriptionId inscription,
        ActionId action,
        @Nullable EtatInscription de,
        EtatInscription vers,
        Cause cause) {

    /** Why a registration changes its state. */
    public enum Cause implements Code {
        /** Somebody asks for a place. */
        DEMANDE,
        /** A place became free, and it was their turn. */
        PROMOTION,
        ACCEPTATION,
        REFUS,
        EXPIRATION,
        /** Back on the list, at its end. */
        RETOUR,
        ANNULATION,
        /** What the service had cancelled takes place after all. */
        RETABLISSEMENT,
        /** The service gives a place, beyond the rank or the places. */
        DECISION;
    }
}
