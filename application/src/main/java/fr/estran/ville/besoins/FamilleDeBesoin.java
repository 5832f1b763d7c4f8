package fr.estran.ville.besoins;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

/** Under which a need is looked for, in the order in which pages tell them. */
public enum FamilleDeBesoin implements Code {
    DEMARCHES,
    ARGENT,
    SANTE,
    EMPLOI,
    FAMILLE,
    LOGEMENT,
    APPAREILS,
    ECHANGES,
    QUOTIDIEN,
    SECURITE,
    ASSOCIATIONS;

    public String nom() {
        return Messages.de("ville/besoins").dire("famille." + code());
    }
}
