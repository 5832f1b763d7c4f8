package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.util.Map;

/** What help given to one person, in a place, is here: the State's tool does not tell an open door from an appointment. */
public enum Individuel implements Code {
    PERMANENCE,
    RENDEZ_VOUS;

    private static final Messages MESSAGES = Messages.de("echanges/reprise");

    /** What is asked, whose answers these are. */
    public static String question() {
        return MESSAGES.dire("individuel");
    }

    /** @param mots the town's own, for its kinds of help */
    public String phrase(Map<String, ?> mots) {
        return MESSAGES.dire("individuel." + code(), mots);
    }
}
