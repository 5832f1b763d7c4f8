package fr.estran.validation;

import fr.estran.actes.RapportAnnuel;

/** What came of a validation. */
public sealed interface Issue {

    record Valide() implements Issue {}

    /** Somebody else validated it, at the same time or before. */
    record DejaValide(RapportAnnuel rapport) implements Issue {}

    /** Words, facts or records moved since it was read: nothing is frozen that nobody read. */
    record Change() implements Issue {}

    /** A text holds a figure that may not be told, or does not exist. */
    record TexteAReprendre() implements Issue {}

    /** Beside a report that went out, it would tell of few people. */
    record Trahit() implements Issue {}

    /** The year is not over: what it counts will still grow. */
    record AnneeEnCours() implements Issue {}
}
