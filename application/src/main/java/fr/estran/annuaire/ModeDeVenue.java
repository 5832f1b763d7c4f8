package fr.estran.annuaire;

import fr.estran.commun.Code;
import fr.estran.commun.Messages;

/** How one comes to a body, or is sent there. */
public enum ModeDeVenue implements Code {
    SE_PRESENTER,
    TELEPHONER,
    COURRIEL,
    EN_LIGNE,
    FICHE_DE_LIAISON,
    PAR_UN_PROFESSIONNEL;

    public String mot() {
        return Messages.de("annuaire").dire("mode." + code());
    }
}
