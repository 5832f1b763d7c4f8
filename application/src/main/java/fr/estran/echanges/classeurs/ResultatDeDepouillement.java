package fr.estran.echanges.classeurs;

import fr.estran.socle.dossier.Egards;
import java.util.List;

public sealed interface ResultatDeDepouillement {

    /** @param phrase says why, and what to do */
    record Refusee(String phrase) implements ResultatDeDepouillement {}

    /** Some rows are not understood, and nobody said that the others may come in without them. */
    record ADire() implements ResultatDeDepouillement {}

    /**
     * @param egards what the folder owes to what is there
     * @param constats what was not taken over, each with its count, in a sentence that names nobody
     */
    record Ecrite(Egards egards, TotauxDits totaux, List<String> constats) implements ResultatDeDepouillement {}
}
