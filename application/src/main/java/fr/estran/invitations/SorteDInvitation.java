package fr.estran.invitations;

import fr.estran.commun.Code;

/** What a body is told of a meeting, and why. */
enum SorteDInvitation implements Code {
    INVITATION,
    /** Of whoever has not answered. */
    RELANCE,
    COMPTE_RENDU
}
