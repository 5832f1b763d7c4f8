package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;

/** Why somebody who was seen is not asked, the first reason that holds. */
public enum Exclusion implements Code {
    REFUS,
    MINEURE,
    DEJA_SOLLICITEE,
    /** For another survey: what both said could be told apart by who was asked once. */
    RECEMMENT,
    SANS_MOYEN
}
