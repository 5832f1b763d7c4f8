package fr.estran.ville.besoins;

/** What came of writing a need. */
sealed interface EcritureDeBesoin {

    record Gardee(String code) implements EcritureDeBesoin {}

    /** There is one of that name already. */
    record DejaLa(Besoin autre) implements EcritureDeBesoin {}
}
