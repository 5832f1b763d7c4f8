package fr.estran.reseau.reunions;

/** What comes of a form about a meeting. */
enum SuiteDeReunion {
    FAITE,
    /** Somebody else has written it since it was shown. */
    DEVANCEE,
    /** It can no longer be done: the meeting was cancelled, or held, meanwhile. */
    IMPOSSIBLE
}
