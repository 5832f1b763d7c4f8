package fr.estran.urne;

/** What came of counting the forms of a survey. */
public sealed interface IssueDuCompte {

    /** @param illisibles beside them, those that could not be opened */
    record Comptee(int repondants, int illisibles) implements IssueDuCompte {}

    /** Each of those that open could be told from the others: they wait on, until more come, or until one gives them up. */
    record TropPeu(int lisibles) implements IssueDuCompte {}

    /** Some do not open, and nobody said that they are lost: with the key of then they would. Nothing was touched. */
    record Illisibles(int lisibles, int illisibles) implements IssueDuCompte {}

    /** It has not gone out, or was counted. */
    record Close() implements IssueDuCompte {}
}
