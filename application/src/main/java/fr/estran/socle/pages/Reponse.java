package fr.estran.socle.pages;

import fr.estran.socle.commun.Messages;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a handler answers: a page, or another address to go to. */
public sealed interface Reponse {

    /** With something to put right, or to read twice, before it is done; to be sent elsewhere says nothing of it. */
    default Reponse refusee() {
        return this;
    }

    default Reponse avec(int statut) {
        return this;
    }

    /**
     * A template, the sentences it is written with, and all that it shows, in one record; null where it shows nothing of its own.
     *
     * @param statut of the answer: what was sent and is refused says so to whoever does not see the page
     * @param devancee somebody else wrote while what was sent was being written: the frame says so to the template
     */
    record Page(String modele, Messages m, @Nullable Record page, int statut, boolean devancee) implements Reponse {

        private static final int MONTREE = 200;
        private static final int REFUSEE = 422;
        private static final int CONFLIT = 409;

        public static Page de(String modele, Messages m) {
            return new Page(modele, m, null, MONTREE, false);
        }

        public static Page de(String modele, Messages m, Record page) {
            return new Page(modele, m, page, MONTREE, false);
        }

        @Override
        public Page refusee() {
            return avec(REFUSEE);
        }

        /** Somebody else was faster: what they wrote is shown, for whoever writes to decide. */
        public Page depassee() {
            return new Page(modele, m, page, CONFLIT, true);
        }

        @Override
        public Page avec(int autre) {
            return new Page(modele, m, page, autre, devancee);
        }
    }

    /**
     * To another address of ours, where it is said what was done.
     *
     * @param dits what the page that follows shows once
     */
    record Renvoi(String adresse, Map<String, Object> dits) implements Reponse {

        public static Renvoi vers(String adresse) {
            return new Renvoi(adresse, Map.of());
        }

        public Renvoi annoncer(String message) {
            return new Renvoi(adresse, Map.of("message", message));
        }

        public Renvoi avertir(String erreur) {
            return new Renvoi(adresse, Map.of("erreur", erreur));
        }
    }
}
