package fr.estran.bilan.statistiques;

import fr.estran.socle.commun.Code;

/** The pages of figures on screen. */
public enum Chapitre implements Code {
    ENSEMBLE,
    PUBLIC,
    ACTIVITE,
    PAS_FAIT,
    TERRITOIRE,
    DEMANDES,
    RESEAU
}
