package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Code;

/** What a sheet tells of: one row of it is one of these. */
public enum NatureDeFeuille implements Code {
    /** Somebody who came on a day. */
    PRESENCES,
    /** How many came on a day, or in a month. */
    NOMBRES,
    PERSONNES,
    LIEUX,
    ORGANISMES,
    BENEVOLES;

    /** Each row is somebody who is helped: how to reach them is beside, and no reason to leave them out. */
    boolean dePersonnes() {
        return switch (this) {
            case PRESENCES, PERSONNES -> true;
            case NOMBRES, LIEUX, ORGANISMES, BENEVOLES -> false;
        };
    }

    /** It tells of sessions. */
    public boolean deSeances() {
        return switch (this) {
            case PRESENCES, NOMBRES -> true;
            case PERSONNES, LIEUX, ORGANISMES, BENEVOLES -> false;
        };
    }
}
