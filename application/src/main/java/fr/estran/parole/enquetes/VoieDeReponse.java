package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;

/** How a form came. */
enum VoieDeReponse implements Code {
    LIEN,
    /** Typed by the team, from paper or on the telephone: it has read it. */
    EQUIPE,
    /** Sealed with the server's key, before surveys had keys of their own. */
    ANCIENNE
}
