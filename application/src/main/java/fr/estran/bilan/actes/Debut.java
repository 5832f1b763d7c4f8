package fr.estran.bilan.actes;

/** What came of starting a report. */
sealed interface Debut {

    record Commence(RapportId rapport) implements Debut {}

    /** The year has a draft, or a version that only a correction may follow. */
    record DejaCommence(int annee) implements Debut {}

    /** There is nothing to tell of the year. */
    record SansActivite(int annee) implements Debut {}

    /** The year has not begun. */
    record Futur(int annee) implements Debut {}

    /** A correction follows a version that was validated. */
    record RienACorriger(int annee) implements Debut {}
}
