package fr.estran.socle.tableurs;

/** In which form a sheet comes. */
enum Sorte {
    XLSX,
    ODS,
    CSV
}
