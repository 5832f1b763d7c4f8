package fr.estran.correspondances;

import fr.estran.dossier.Egards;
import java.util.List;

public sealed interface ResultatDeFeuille {

    /** @param phrase says why, and what to do */
    record Refusee(String phrase) implements ResultatDeFeuille {}

    record Vue(Apercu apercu) implements ResultatDeFeuille {}

    /** Some rows are not understood, and nobody said that the others may come in without them. */
    record ADire() implements ResultatDeFeuille {}

    /**
     * @param egards what the folder owes to what is there
     * @param constats what was not taken over, each with its count, in a sentence that names nobody
     * @param aGarder what each column is, for the next sheet
     */
    record Ecrite(Egards egards, List<String> constats, CorrespondanceGardee aGarder) implements ResultatDeFeuille {}
}
