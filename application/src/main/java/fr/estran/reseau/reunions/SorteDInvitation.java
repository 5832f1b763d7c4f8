package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;

/** What a body is told of a meeting, and why. */
enum SorteDInvitation implements Code {
    INVITATION,
    /** Of whoever has not answered. */
    RELANCE,
    COMPTE_RENDU
}
