package fr.estran.statistiques;

import fr.estran.commun.Code;

/** The pages of figures on screen. */
public enum Chapitre implements Code {
    ENSEMBLE,
    PUBLIC,
    ACTIVITE,
    TERRITOIRE,
    DEMANDES,
    RESEAU
}
