package fr.estran.urne;

/** What came of counting the forms of a survey. */
public sealed interface IssueDuCompte {

    /** @param illisibles beside them, those that could not be opened */
    record Comptee(int repondants, int illisibles) implements IssueDuCompte {}

    /** Each could be told from the others: they wait on, until more come, or until one gives them up. */
    record TropPeu(int enAttente) implements IssueDuCompte {}

    /** It has not gone out, or was counted. */
    record Close() implements IssueDuCompte {}
}
