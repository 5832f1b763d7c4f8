package fr.estran.annuaire;

import fr.estran.commun.Code;

/** Who is not kept out by what it is like there. */
public enum Accessibilite implements Code {
    SANS_MARCHE,
    TOILETTES,
    SURDITE,
    VUE,
    HANDICAP_MENTAL,
    ILLETTRISME
}
