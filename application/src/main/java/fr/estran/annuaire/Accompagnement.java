package fr.estran.annuaire;

import fr.estran.commun.Code;
import fr.estran.commun.Messages;

/** In which way a body helps. */
public enum Accompagnement implements Code {
    LIBRE,
    INDIVIDUEL,
    COLLECTIF,
    A_DISTANCE;

    public String mot() {
        return Messages.de("annuaire").dire("accompagnement." + code());
    }
}
