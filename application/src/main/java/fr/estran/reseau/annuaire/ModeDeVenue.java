package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

/** How one comes to a body, or is sent there. */
public enum ModeDeVenue implements Code {
    SE_PRESENTER,
    TELEPHONER,
    COURRIEL,
    EN_LIGNE,
    FICHE_DE_LIAISON,
    PAR_UN_PROFESSIONNEL;

    public String mot() {
        return Messages.de("reseau/annuaire").dire("mode." + code());
    }
}
