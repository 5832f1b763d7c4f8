package fr.estran.orientation;

import fr.estran.commun.Code;

/** Who found the body. */
enum OrigineDOrientation implements Code {
    CONSEILLER,
    PROFESSIONNEL,
    PUBLIC
}
