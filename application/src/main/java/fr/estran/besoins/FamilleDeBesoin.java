package fr.estran.besoins;

import fr.estran.commun.Code;
import fr.estran.commun.Messages;

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
        return Messages.de("besoins").dire("famille." + code());
    }
}
