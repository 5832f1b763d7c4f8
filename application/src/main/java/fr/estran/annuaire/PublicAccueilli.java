package fr.estran.annuaire;

import fr.estran.commun.Code;

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
    PROFESSIONNELS
}
