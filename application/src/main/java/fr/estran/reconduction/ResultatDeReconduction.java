package fr.estran.reconduction;

/** What comes of a quarter that somebody has accepted. */
sealed interface ResultatDeReconduction {

    record Faite(int actions, int seances, int prolongees) implements ResultatDeReconduction {}

    /** All of it is there already. */
    record RienAFaire() implements ResultatDeReconduction {}

    /** Something is not as it was when it was shown, or does not read. */
    record ARevoir(TrimestrePropose proposition) implements ResultatDeReconduction {}
}
