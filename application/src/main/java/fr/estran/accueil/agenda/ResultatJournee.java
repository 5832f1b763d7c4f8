package fr.estran.accueil.agenda;

import java.util.UUID;

/** What comes of cancelling somebody's days. */
sealed interface ResultatJournee {

    record Annulee(UUID journee) implements ResultatJournee {}

    /** Nothing was done: sessions are not what they were when they were shown. */
    record Perimee() implements ResultatJournee {}

    /** Nothing was done: somebody else was faster. */
    record Deja(UUID journee) implements ResultatJournee {}

    /** Nothing was done, for a reason that is said. */
    record Refusee(String phrase) implements ResultatJournee {}
}
