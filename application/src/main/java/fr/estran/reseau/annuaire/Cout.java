package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

/** What it costs whoever comes. */
public enum Cout implements Code {
    GRATUIT,
    SOUS_CONDITION,
    PAYANT;

    public String mot() {
        return Messages.de("reseau/annuaire").dire("cout." + code());
    }
}
