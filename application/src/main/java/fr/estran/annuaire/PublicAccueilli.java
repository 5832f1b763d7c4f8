package fr.estran.annuaire;

import fr.estran.commun.Code;
import fr.estran.commun.Messages;

/** For whom a body is there. */
public enum PublicAccueilli implements Code {
    TOUS,
    JEUNES,
    ETUDIANTS,
    FAMILLES,
    SENIORS,
    FEMMES,
    DEMANDEURS_EMPLOI,
    SALARIES,
    HANDICAP,
    PRECARITE,
    ETRANGERS,
    ASSOCIATIONS,
    PROFESSIONNELS;

    public String mot() {
        return Messages.de("annuaire").dire("public." + code());
    }
}
