package fr.estran.bilan.actes;

/** What came of a file that was filed beside a report. */
enum Depot {
    GARDE,
    TROP_GROS,
    PAS_UN_PDF,
    PROTEGE,
    PAS_ENCORE_VALIDE
}
