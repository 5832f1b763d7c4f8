package fr.estran.messages;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Writes the messages of one subject when they leave, as things are then, and hears what became of them. The outbox does the rest,
 * once for all: it claims what is due, has it carried, notes that, and tries again.
 */
public interface Expediteur {

    /** What comes of writing a message. */
    sealed interface Pli {

        record APorter(Envoi envoi) implements Pli {}

        /** A text that the public sets off: it leaves if the town has texts left for that, which is asked once it is written. */
        record TexteDuPublic(Envoi envoi) implements Pli {}

        /** It cannot leave: there is nowhere to send it, or whoever it is for asked for no more. */
        record Refuse(Livraison livraison) implements Pli {}

        /** It may not leave yet: no attempt was made. */
        record PlusTard() implements Pli {}

        /** There is nothing to say any more. */
        record SansObjet() implements Pli {}

        static Pli impossible(String code) {
            return new Refuse(Livraison.jamais(code));
        }
    }

    /**
     * What is under way for one thing that messages are about, without a name: for the pages of all messages.
     *
     * @param adresse of the page where it is done, which not everybody may open
     */
    record EnCours(String titre, String adresse, int aPartir, int partis, int echoues, int lettres, int appels) {}

    SujetDeMessage sujet();

    /** Whether any of them can leave now; those that cannot wait. */
    default boolean pret() {
        return true;
    }

    /** Of what is sealed with a key of its own, that of which the key is here: the rest is for whoever has it. */
    default Collection<UUID> ouvrables() {
        return List.of();
    }

    /** In a transaction that ends before it is carried. */
    Pli ecrire(UUID message);

    /** In the transaction that notes that it left. */
    default void parti(UUID message) {}

    /** In the transaction that notes that it will not leave, or did not arrive. @param code why */
    default void perdu(UUID message, String modele, String code) {}

    /** After each round, in a transaction: what nothing needs any more goes. */
    default void ranger() {}

    /** The latest first; none where what is under way has a page of its own among messages. */
    default List<EnCours> enCours() {
        return List.of();
    }
}
