package fr.estran.annuaire;

import fr.estran.commun.Code;

/** In which languages somebody answers. */
public enum Langue implements Code {
    FRANCAIS,
    BRETON,
    ANGLAIS,
    ESPAGNOL,
    PORTUGAIS,
    ITALIEN,
    ALLEMAND,
    POLONAIS,
    ROUMAIN,
    ARABE,
    TURC,
    RUSSE,
    UKRAINIEN,
    PERSAN,
    CHINOIS,
    LANGUE_DES_SIGNES
}
