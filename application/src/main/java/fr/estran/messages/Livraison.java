package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import java.util.Set;

/** What comes of giving a message to whoever carries it. */
public sealed interface Livraison {

    /** Whoever is at the other end asked for no more. */
    String ARRET = "arret";

    record Acceptee() implements Livraison {}

    /** @param code why, in a word of ours: never what the other end said, which may quote whom it is for */
    record Refusee(String code, boolean definitive) implements Livraison {

        private static final Set<String> A_NOUS =
                Set.of("acces_refuse", "relais_refuse", "serveur_muet", "passerelle_muette", "passerelle_en_panne");

        /** Nothing of whoever the message is for is wrong: it is held, and leaves once we are let through again. */
        public boolean aNous() {
            return A_NOUS.contains(code);
        }
    }

    static Livraison acceptee() {
        return new Acceptee();
    }

    static Livraison plusTard(String code) {
        return new Refusee(code, false);
    }

    static Livraison jamais(String code) {
        return new Refusee(code, true);
    }

    /** By which nothing leaves: the town has nothing that carries it. */
    static Livraison sansPorteur(Moyen moyen) {
        return jamais(moyen.sansPorteur().orElseThrow());
    }
}
