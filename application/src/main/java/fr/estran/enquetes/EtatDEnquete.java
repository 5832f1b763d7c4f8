package fr.estran.enquetes;

import fr.estran.commun.Code;

/** How far a survey has come; it never goes back. */
public enum EtatDEnquete implements Code {
    /** It is written, and may be changed. */
    BROUILLON,
    /** It went out: its questions stand; forms wait. */
    LANCEE,
    /** Its forms were counted, and are no more. */
    VERSEE
}
