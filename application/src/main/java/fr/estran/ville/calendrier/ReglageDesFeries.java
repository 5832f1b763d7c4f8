package fr.estran.ville.calendrier;

/** What came of settling the public holidays and the hour of the town. */
sealed interface ReglageDesFeries {

    record Garde() implements ReglageDesFeries {}

    /** The hour changes, and sessions to come were written in the other: whoever does that is told so first. */
    record AConfirmer(int seancesAVenir) implements ReglageDesFeries {}
}
