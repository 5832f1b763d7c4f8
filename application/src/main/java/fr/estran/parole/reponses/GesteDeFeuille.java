package fr.estran.parole.reponses;

import fr.estran.socle.commun.Code;

/** What one does with a sheet in hand. */
public enum GesteDeFeuille implements Code {
    SAISIR,
    /** It is typed anew, whole: nobody reads what was typed before. */
    REMPLACER
}
