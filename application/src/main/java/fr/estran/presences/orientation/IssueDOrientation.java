package fr.estran.presences.orientation;

import fr.estran.socle.commun.Code;

/** What became of somebody who was sent, as the body says it. */
public enum IssueDOrientation implements Code {
    AIDEE,
    VENUE,
    ADRESSEE,
    ABSENTE
}
