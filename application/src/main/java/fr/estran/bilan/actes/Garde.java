package fr.estran.bilan.actes;

/** What came of asking for the corrected cover. */
enum Garde {
    ETABLIE,
    /** The one that is there says what is true. */
    DEJA_ETABLIE,
    /** The heading of the document is complete, and still true. */
    INUTILE,
    /** Nothing is known of the session. */
    PAS_INSCRIT,
    PAS_ENCORE_VALIDE
}
