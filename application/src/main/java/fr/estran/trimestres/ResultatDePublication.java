package fr.estran.trimestres;

import java.util.Map;

/** What came of publishing a quarter, or of taking it back. */
sealed interface ResultatDePublication {

    /** @param actions how many are published, or drafts again */
    record Faite(int actions) implements ResultatDePublication {}

    /** @param fautes by field, in words */
    record Refusee(Map<String, String> fautes) implements ResultatDePublication {}

    /** The drafts are not those that were shown: somebody has added one, or changed or published one. */
    record Devancee() implements ResultatDePublication {}
}
