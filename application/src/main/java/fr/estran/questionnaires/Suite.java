package fr.estran.questionnaires;

import fr.estran.commun.EnqueteId;

/** What became of a change of a survey. */
sealed interface Suite {

    record Gardee(EnqueteId enquete) implements Suite {}

    /** Somebody else kept another meanwhile. */
    record Devancee() implements Suite {}

    /** @param phrase why not, to whoever asked */
    record Refusee(String phrase) implements Suite {}
}
