package fr.estran.bilan.actes;

/** What came of asking for the page of mentions. */
enum Certification {
    ETABLIE,
    /** Nothing was sent nor put on line: there is nothing to certify. */
    RIEN_A_CERTIFIER,
    /** No fact changed since the last one. */
    DEJA_ETABLIE,
    PAS_ENCORE_VALIDE
}
