package fr.estran.transferts;

/** Whether a folder comes in, or goes out. */
enum Sens {
    IMPORT,
    EXPORT
}
