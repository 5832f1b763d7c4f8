package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;

/** Whose the network is in which the service sits. */
public enum NiveauDeReseau implements Code {
    DEPARTEMENT,
    REGION,
    ETAT,
    FRANCE_SERVICES,
    AUTRE
}
