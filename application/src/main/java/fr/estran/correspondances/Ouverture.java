package fr.estran.correspondances;

public sealed interface Ouverture {

    /** @param phrase says why, and what to do */
    record Refusee(String phrase) implements Ouverture {}

    record Ouverte(FeuilleOuverte feuille) implements Ouverture {}
}
