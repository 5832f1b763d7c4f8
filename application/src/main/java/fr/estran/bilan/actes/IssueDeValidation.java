package fr.estran.bilan.actes;

/** What came of a validation. */
sealed interface IssueDeValidation {

    record Valide() implements IssueDeValidation {}

    /** Somebody else validated it, at the same time or before. */
    record DejaValide(RapportAnnuel rapport) implements IssueDeValidation {}

    /** Words, facts or records moved since it was read: nothing is frozen that nobody read. */
    record Change() implements IssueDeValidation {}

    /** A text holds a figure that may not be told, or does not exist. */
    record TexteAReprendre() implements IssueDeValidation {}

    /** Beside a report that went out, it would tell of few people. */
    record Trahit() implements IssueDeValidation {}

    /** The year is not over: what it counts will still grow. */
    record AnneeEnCours() implements IssueDeValidation {}
}
