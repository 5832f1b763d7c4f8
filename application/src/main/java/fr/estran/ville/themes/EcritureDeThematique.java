package fr.estran.ville.themes;

/** What came of writing a theme. */
sealed interface EcritureDeThematique {

    record Gardee(String code) implements EcritureDeThematique {}

    /** There is one of that name already. */
    record DejaLa(Thematique autre) implements EcritureDeThematique {}
}
