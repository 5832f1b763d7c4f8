package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

/** In which way a body helps. */
public enum Accompagnement implements Code {
    LIBRE,
    INDIVIDUEL,
    COLLECTIF,
    A_DISTANCE;

    public String mot() {
        return Messages.de("reseau/annuaire").dire("accompagnement." + code());
    }
}
