package fr.estran.questionnaires;

import fr.estran.enquetes.EnqueteEcrite;

/** What one makes of a survey, once one has seen it as it is. */
sealed interface Changement {

    record Fait(EnqueteEcrite ecrite) implements Changement {}

    /** It is not any more what one was shown. */
    record Devance() implements Changement {}

    record Refus(String phrase) implements Changement {}
}
