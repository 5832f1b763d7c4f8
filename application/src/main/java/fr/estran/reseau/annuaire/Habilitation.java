package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

/** What the State or a network has recognised a body for. */
public enum Habilitation implements Code {
    AIDANTS_CONNECT,
    FRANCE_SERVICES,
    PIX,
    CONSEILLERS_NUMERIQUES,
    BIBLIOTHEQUE_NUMERIQUE,
    POINT_NUMERIQUE_CAF,
    PROMENEURS_DU_NET,
    EMMAUS_CONNECT,
    GRANDE_ECOLE_DU_NUMERIQUE,
    CROIX_ROUGE;

    public String mot() {
        return Messages.de("reseau/annuaire").dire("habilitation." + code());
    }
}
