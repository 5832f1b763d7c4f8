package fr.estran.socle.pages;

import fr.estran.socle.commun.Messages;
import java.util.List;

/** A place to go to, and what it is called. */
public record Lien(String texte, String adresse) {

    private static final Messages MESSAGES = Messages.de("socle/gabarit");

    /** The way down to a page, from what it hangs under. */
    public static List<Lien> fil(Lien... dessus) {
        return List.of(dessus);
    }

    /** All that is set now and then hangs there. */
    public static Lien reglages() {
        return new Lien(MESSAGES.dire("menu.reglages"), "/reglages");
    }

    /** The bodies that help too, and what is done with them, hang there. */
    public static Lien reseau() {
        return new Lien(MESSAGES.dire("menu.equipe/reseau"), "/equipe/reseau");
    }
}
