package fr.estran.bulletins;

import fr.estran.commun.Code;

/** What one does with a sheet in hand. */
public enum GesteDeFeuille implements Code {
    SAISIR,
    CORRIGER,
    /** It is typed a second time, without seeing the first. */
    CONTROLER
}
