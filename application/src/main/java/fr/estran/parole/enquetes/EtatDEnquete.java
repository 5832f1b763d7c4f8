package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;

/** How far a survey has come; it never goes back. */
public enum EtatDEnquete implements Code {
    /** It is written, and may be changed. */
    BROUILLON,
    /** It went out: its questions stand; forms wait. */
    LANCEE,
    /** Its forms were counted, and are no more. */
    VERSEE
}
