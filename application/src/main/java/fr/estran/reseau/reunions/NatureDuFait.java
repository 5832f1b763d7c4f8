package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;

/** What a collective does beside its meetings. */
public enum NatureDuFait implements Code {
    /** Held together, for the public. */
    EVENEMENT,
    /** A network outside, in which the service sits. */
    COORDINATION,
    /** Something that was made, and where it went. */
    REALISATION
}
