package fr.estran.bilan.actes;

/** What came of writing the service's own words. */
sealed interface EcritureDeMot {

    record Gardee() implements EcritureDeMot {}

    /** Somebody else wrote them since they were read: nothing is kept, nothing is lost. */
    record Devancee(MotDuService actuel) implements EcritureDeMot {}

    record Refusee(Raison raison) implements EcritureDeMot {}

    enum Raison {
        /** There would be nothing to read in the place of a sentence. */
        VIDE,
        TROP_LONG,
        /** A figure is of a year: words that are used again each year have none. */
        ACCOLADE
    }
}
