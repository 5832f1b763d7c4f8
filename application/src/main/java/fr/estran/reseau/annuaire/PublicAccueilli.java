package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

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
        return Messages.de("reseau/annuaire").dire("public." + code());
    }
}
