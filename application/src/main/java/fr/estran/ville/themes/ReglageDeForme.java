package fr.estran.ville.themes;

/** What came of settling a kind of help. */
sealed interface ReglageDeForme {

    record Garde() implements ReglageDeForme {}

    /** It is given no more, and sessions of it are to come: whoever does that is told so first. */
    record AConfirmer(int seancesAVenir) implements ReglageDeForme {}
}
