package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Code;

/** How far a consultation is. */
public enum EtatDeConsultation implements Code {
    A_VENIR,
    OUVERTE,
    /** Its last day is over, and its box is emptied with the next upkeep. */
    A_COMPTER,
    CLOSE
}
