package fr.estran.structures;

import fr.estran.commun.Code;

/** Where schools have their holidays on the same days: three zones, and the academies that set their own. */
public enum ZoneScolaire implements Code {
    A,
    B,
    C,
    CORSE,
    GUADELOUPE,
    GUYANE,
    MARTINIQUE,
    MAYOTTE,
    NOUVELLE_CALEDONIE,
    POLYNESIE,
    REUNION,
    SAINT_PIERRE_ET_MIQUELON,
    WALLIS_ET_FUTUNA;

    /** Records say the three zones by their letter, a capital. */
    @Override
    public String code() {
        return name().length() == 1 ? name() : Code.super.code();
    }
}
