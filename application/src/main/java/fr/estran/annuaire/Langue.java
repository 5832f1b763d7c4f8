package fr.estran.annuaire;

import fr.estran.commun.Code;
import fr.estran.commun.Messages;

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
    LANGUE_DES_SIGNES;

    public String mot() {
        return Messages.de("annuaire").dire("langue." + code());
    }
}
