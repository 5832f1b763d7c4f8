package fr.estran.annuaire;

import fr.estran.commun.Code;
import fr.estran.commun.Messages;

/** What it costs whoever comes. */
public enum Cout implements Code {
    GRATUIT,
    SOUS_CONDITION,
    PAYANT;

    public String mot() {
        return Messages.de("annuaire").dire("cout." + code());
    }
}
