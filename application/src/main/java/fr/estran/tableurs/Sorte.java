package fr.estran.tableurs;

/** In which form a sheet comes. */
public enum Sorte {
    XLSX,
    ODS,
    CSV
}
