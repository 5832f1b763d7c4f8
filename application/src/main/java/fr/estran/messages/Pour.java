package fr.estran.messages;

import fr.estran.socle.commun.Code;

/** To whom of those whom a place concerns a message is told. */
enum Pour implements Code {
    PERSONNE,
    /** Who booked for the person, as their work is. */
    PROFESSIONNEL,
    /** Who registered the person, and is told in their stead, or too. */
    TIERS
}
