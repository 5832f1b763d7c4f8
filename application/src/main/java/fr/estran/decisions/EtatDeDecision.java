package fr.estran.decisions;

import fr.estran.commun.Code;

/** What became of what was decided. */
public enum EtatDeDecision implements Code {
    A_FAIRE,
    FAITE,
    ABANDONNEE
}
