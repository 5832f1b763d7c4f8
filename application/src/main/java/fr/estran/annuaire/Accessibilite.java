package fr.estran.annuaire;

import fr.estran.commun.Code;
import fr.estran.commun.Messages;

/** Who is not kept out by what it is like there. */
public enum Accessibilite implements Code {
    SANS_MARCHE,
    TOILETTES,
    SURDITE,
    VUE,
    HANDICAP_MENTAL,
    ILLETTRISME;

    public String mot() {
        return Messages.de("annuaire").dire("accessibilite." + code());
    }
}
