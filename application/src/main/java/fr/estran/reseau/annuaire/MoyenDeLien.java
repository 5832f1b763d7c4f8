package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Code;

/** How a body was given its link: by e-mail, or on paper, to be posted or read out on the telephone. */
enum MoyenDeLien implements Code {
    COURRIEL,
    LETTRE
}
