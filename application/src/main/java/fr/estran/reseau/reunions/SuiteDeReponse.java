package fr.estran.reseau.reunions;

/** What comes of what a body says. */
enum SuiteDeReponse {
    FAITE,
    /** The meeting was held, or cancelled. */
    CLOSE,
    /** Too much of it waits already. */
    TROP
}
