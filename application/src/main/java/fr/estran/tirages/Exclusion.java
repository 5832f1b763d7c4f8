package fr.estran.tirages;

import fr.estran.commun.Code;

/** Why somebody who was seen is not asked, the first reason that holds. */
public enum Exclusion implements Code {
    REFUS,
    MINEURE,
    DEJA_SOLLICITEE,
    SANS_MOYEN
}
