package fr.estran.bilan.actes;

/** What came of writing in a section. */
sealed interface Ecriture {

    record Gardee() implements Ecriture {}

    /** Somebody else wrote there since: nothing is kept, nothing is lost. */
    record Devancee(Ecrit parUnAutre) implements Ecriture {}

    record DejaValide() implements Ecriture {}
}
