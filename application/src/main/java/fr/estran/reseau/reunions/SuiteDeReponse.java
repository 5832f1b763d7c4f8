package fr.estran.reseau.reunions;

/** What comes of what a body says. */
enum SuiteDeReponse {
    FAITE,
    /** Somebody else has answered for the body, or the day was chosen, since the page was shown. */
    DEVANCEE,
    /** The meeting was held, or cancelled. */
    CLOSE,
    /** Too much of it waits already. */
    TROP
}
