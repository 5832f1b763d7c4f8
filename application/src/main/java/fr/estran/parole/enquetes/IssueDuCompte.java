package fr.estran.parole.enquetes;

/** What came of counting the forms of a survey. */
public sealed interface IssueDuCompte {

    /** @param illisibles beside them, those that were not opened */
    record Comptee(int repondants, int illisibles) implements IssueDuCompte {}

    /**
     * Each of those that came could be told from the others: they wait on, until more come, or until one gives them up.
     *
     * @param sansLesLiens whether those that the team typed are enough, if those that came by a link are left unread
     */
    record TropPeu(boolean sansLesLiens) implements IssueDuCompte {}

    /** @param laquelle the key that is not this survey's: 1 or 2 */
    record AutreCle(int laquelle) implements IssueDuCompte {}

    /** Some are damaged, and nobody said that they are to be left out. Nothing was touched. */
    record Illisibles(int illisibles) implements IssueDuCompte {}

    /** It has not gone out, or was counted. */
    record Close() implements IssueDuCompte {}
}
