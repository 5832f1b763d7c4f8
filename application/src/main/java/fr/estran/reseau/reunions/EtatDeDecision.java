package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;

/** What became of what was decided. */
public enum EtatDeDecision implements Code {
    A_FAIRE,
    FAITE,
    ABANDONNEE
}
