package fr.estran.parole.enquetes;

import fr.estran.socle.secrets.CleDePapier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open the box, and what is given up knowingly.
 *
 * @param premiere as typed from its paper; null where the survey has no keys, since all that waits was sealed by the server
 * @param perdus how many that do not open may be left out
 * @param sansLesLiens fewer than eleven came by a link: they go, unread, and the team's sheets are counted
 */
public record Ouverture(
        @Nullable CleDePapier premiere, @Nullable CleDePapier seconde, int perdus, boolean sansLesLiens) {

    Optional<IssueDuCompte> refus(Enquete enquete) {
        if (enquete.clePremiere() != null && !laSienne(premiere, enquete.clePremiere())) {
            return Optional.of(new IssueDuCompte.AutreCle(1));
        }
        if (enquete.cleSeconde() != null && !laSienne(seconde, enquete.cleSeconde())) {
            return Optional.of(new IssueDuCompte.AutreCle(2));
        }
        return Optional.empty();
    }

    private static boolean laSienne(@Nullable CleDePapier cle, String publique) {
        return cle != null && cle.publique().equals(publique);
    }

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
}
