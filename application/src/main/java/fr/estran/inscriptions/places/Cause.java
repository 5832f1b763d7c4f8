package fr.estran.inscriptions.places;

import fr.estran.socle.commun.Code;

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
