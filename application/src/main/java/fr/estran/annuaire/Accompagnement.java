package fr.estran.annuaire;

import fr.estran.commun.Code;

/** In which way a body helps. */
public enum Accompagnement implements Code {
    LIBRE,
    INDIVIDUEL,
    COLLECTIF,
    A_DISTANCE
}
