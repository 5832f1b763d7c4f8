package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

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
        return Messages.de("reseau/annuaire").dire("langue." + code());
    }
}
