package fr.estran.reseau.reunions;

/** What comes of a form about a meeting. */
enum SuiteDeReunion {
    FAITE,
    /** It can no longer be done: the meeting was cancelled, or held, meanwhile. */
    IMPOSSIBLE
}
