package fr.estran.ville.dangers;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

/** What somebody may be in danger of; the first of a sentence leads its page. */
public enum Danger implements Code {
    MALAISE(true),
    FEU(true),
    MENACE(true),
    COUPS(true),
    SUICIDE(false),
    SEXUEL(false),
    ENFANT(false),
    DEHORS(false),
    HARCELEMENT(false),
    MALTRAITANCE(false),
    CONTRAINTE(false);

    private final boolean secours;

    Danger(boolean secours) {
        this.secours = secours;
    }

    /** Whether those who come at once are told before those who listen. */
    boolean secoursDAbord() {
        return secours;
    }

    public String nom() {
        return Messages.de("ville/dangers").dire("danger." + code());
    }
}
