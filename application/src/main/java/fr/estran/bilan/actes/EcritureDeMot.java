package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Mot;
import org.jspecify.annotations.Nullable;

/** What came of writing the service's own words. */
public sealed interface EcritureDeMot {

    record Gardee() implements EcritureDeMot {}

    /** Somebody else wrote them since they were read: nothing is kept, nothing is lost. */
    record Devancee(MotDuService actuel) implements EcritureDeMot {}

    record Refusee(Raison raison) implements EcritureDeMot {}

    enum Raison {
        /** There would be nothing to read in the place of a sentence. */
        VIDE,
        TROP_LONG,
        /** A figure is of a year: words that are used again each year have none. */
        ACCOLADE
    }

    /**
     * Words as they stand today: the service's own, or those that come with the software.
     *
     * @param question of a survey, whose scale a mark belongs to
     * @param libelle what the words are of: a kind of help, a field of action, a mark
     * @param defaut what comes with the software, empty where nothing does
     * @param ecrit what the service wrote, if it did
     * @param revision how many times it did; none, if it did not
     */
    public record MotDuService(
            Mot mot,
            @Nullable String question,
            String libelle,
            String defaut,
            @Nullable String ecrit,
            int revision) {

        public String texte() {
            return ecrit == null ? defaut : ecrit;
        }

        /** Whether they stand for those of the software. */
        public boolean propre() {
            return ecrit != null;
        }
    }
}
