package fr.estran.gabarit;

import fr.estran.commun.Messages;

/** A place to go to, and what it is called. */
public record Lien(String texte, String adresse) {

    private static final Messages MESSAGES = Messages.de("gabarit");

    /** All that is set now and then hangs there. */
    public static Lien reglages() {
        return new Lien(MESSAGES.dire("menu.reglages"), "/reglages");
    }
}
