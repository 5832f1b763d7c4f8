package fr.estran.messages.relances;

/** What comes of noting a call. */
enum ResultatAppel {
    NOTE,
    /** Somebody else has noted it, or there is nothing to say any more. */
    DEJA_NOTE,
    /** The person asked that nothing be left on their answering machine. */
    SANS_MESSAGE
}
