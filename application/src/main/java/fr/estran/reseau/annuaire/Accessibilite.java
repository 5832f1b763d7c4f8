package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

/** Who is not kept out by what it is like there. */
public enum Accessibilite implements Code {
    SANS_MARCHE,
    TOILETTES,
    SURDITE,
    VUE,
    HANDICAP_MENTAL,
    ILLETTRISME;

    public String mot() {
        return Messages.de("reseau/annuaire").dire("accessibilite." + code());
    }
}
