package fr.estran.echanges.dossiers;

/** Whether a folder comes in, or goes out. */
enum Sens {
    IMPORT,
    EXPORT
}
