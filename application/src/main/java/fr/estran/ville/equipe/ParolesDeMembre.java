package fr.estran.ville.equipe;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;

/** What the fields of a member's sheet are called. */
public enum ParolesDeMembre implements Conciliation.Paroles {
    FICHE;

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    @Override
    public String champ(String champ) {
        return MESSAGES.dire("membres." + champ);
    }
}
