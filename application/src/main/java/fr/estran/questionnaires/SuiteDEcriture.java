package fr.estran.questionnaires;

import fr.estran.enquetes.EnqueteId;

/** What became of a change of a survey. */
sealed interface SuiteDEcriture {

    record Gardee(EnqueteId enquete) implements SuiteDEcriture {}

    /** Somebody else kept another meanwhile. */
    record Devancee() implements SuiteDEcriture {}

    /** @param phrase why not, to whoever asked */
    record Refusee(String phrase) implements SuiteDEcriture {}
}
