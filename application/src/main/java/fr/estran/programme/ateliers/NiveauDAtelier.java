package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Code;

/** For whom a workshop is easy enough, and not too easy. */
public enum NiveauDAtelier implements Code {
    DEBUTANT,
    INTERMEDIAIRE,
    AVANCE
}
