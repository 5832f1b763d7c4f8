package fr.estran.orientation;

import fr.estran.commun.Code;

/** What became of somebody who was sent, as the body says it. */
public enum IssueDOrientation implements Code {
    AIDEE,
    VENUE,
    ADRESSEE,
    ABSENTE
}
