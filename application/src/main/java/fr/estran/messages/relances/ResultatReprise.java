package fr.estran.messages.relances;

import fr.estran.socle.commun.Code;

/** What comes of taking back what was noted of a call. */
enum ResultatReprise implements Code {
    REPRIS,
    /** By somebody, or there is nothing that could be. */
    DEJA_REPRIS,
    /** The place may be somebody else's by now. */
    PLACE_RENDUE,
    /** What took the place of the call cannot be called back. */
    LETTRE_PARTIE;
}
