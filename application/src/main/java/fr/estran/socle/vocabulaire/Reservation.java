package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;

/** Who may take a place of an action, beside the staff, who always may. */
public enum Reservation implements Code {
    TOUS,
    /** For the person they help. */
    PROFESSIONNELS,
    /** Nobody else. */
    EQUIPE
}
