package fr.estran.accueil.site;

import fr.estran.socle.commun.Messages;
import java.util.Map;

/**
 * A step of the first days, as whoever looks sees it.
 *
 * @param ouverte whether its page is open to them; else it is somebody else's to do
 */
public record EtapeVue(String code, String adresse, Etat etat, boolean ouverte) {

    private static final Messages MESSAGES = Messages.de("accueil/site");

    public enum Etat {
        A_FAIRE,
        FAITE,
        PASSEE
    }

    public boolean aFaire() {
        return etat == Etat.A_FAIRE;
    }

    /** Those of a service that has nothing to show yet. */
    boolean premieres() {
        return code.equals(EtapeDuDepart.ATELIER.code());
    }

    /** Nothing can be opened before something is programmed. */
    boolean apresLesPremieres() {
        return code.equals(EtapeDuDepart.INSCRIPTIONS.code());
    }

    public boolean passee() {
        return etat == Etat.PASSEE;
    }

    /** @param mots the town's own words */
    public String titre(Map<String, Object> mots) {
        return MESSAGES.dire("depart." + code, mots);
    }

    public String pourquoi(Map<String, Object> mots) {
        return MESSAGES.dire("depart." + code + ".pourquoi", mots);
    }

    /** Who does it, where it is not whoever looks. */
    public String parQui() {
        return MESSAGES.dire("depart." + code + ".qui");
    }
}
