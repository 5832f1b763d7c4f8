package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;

/** Whether a body was told. */
public enum EtatDInvitation implements Code {
    A_ENVOYER,
    ENVOYEE,
    ECHOUEE,
    /** The meeting was changed again before it left. */
    SANS_OBJET,
    /** A letter, to be printed and handed over. */
    A_REMETTRE,
    REMISE;

    boolean dite() {
        return this == ENVOYEE || this == REMISE;
    }
}
