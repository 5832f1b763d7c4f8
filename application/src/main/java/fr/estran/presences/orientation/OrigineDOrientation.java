package fr.estran.presences.orientation;

import fr.estran.socle.commun.Code;

/** Who found the body. */
enum OrigineDOrientation implements Code {
    CONSEILLER,
    PROFESSIONNEL,
    PUBLIC
}
