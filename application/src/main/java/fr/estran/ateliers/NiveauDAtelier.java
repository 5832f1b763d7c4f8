package fr.estran.ateliers;

import fr.estran.commun.Code;

/** For whom a workshop is easy enough, and not too easy. */
public enum NiveauDAtelier implements Code {
    DEBUTANT,
    INTERMEDIAIRE,
    AVANCE
}
