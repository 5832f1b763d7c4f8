package fr.estran.equipe;

import fr.estran.commun.Conciliation;
import fr.estran.commun.Messages;

/** What the fields of a member's sheet are called. */
public enum ParolesDeMembre implements Conciliation.Paroles {
    FICHE;

    private static final Messages MESSAGES = Messages.de("equipe");

    @Override
    public String champ(String champ) {
        return MESSAGES.dire("membres." + champ);
    }
}
