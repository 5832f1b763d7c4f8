package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What leaves by itself: of each means that does, what it carries. */
public sealed interface Envoi {

    /** The same when the same message is given again: it is to be carried once. */
    String cle();

    /**
     * @param numero with its country, {@code +33612345678}
     * @param recu where the gateway may tell that it arrived, or did not
     */
    record Sms(
            String cle,
            String numero,
            String texte,
            @Nullable String recu) implements Envoi {}

    /** @param titre what whoever opens it finds there: it is not always a place */
    record Lien(String adresse, String titre) {}

    /**
     * An e-mail as it leaves.
     *
     * @param repondreA the town's own mailbox: people do reply
     * @param lien where it leads, if anywhere, and what that is called
     * @param arret where one asks for no more, by one click
     * @param piece a file that goes with it
     */
    record Courriel(
            String cle,
            String service,
            String destinataire,
            String objet,
            String texte,
            @Nullable String repondreA,
            @Nullable Lien lien,
            @Nullable String arret,
            @Nullable PieceJointe piece)
            implements Envoi {

        /** Words that one may reply to. */
        public Courriel(
                String cle,
                String service,
                String destinataire,
                String objet,
                String texte,
                @Nullable String repondreA) {
            this(cle, service, destinataire, objet, texte, repondreA, null, null, null);
        }

        public Courriel avec(@Nullable PieceJointe piece) {
            return new Courriel(cle, service, destinataire, objet, texte, repondreA, lien, arret, piece);
        }

        /** As they stand in the page that says the same. */
        public List<String> paragraphes() {
            return List.of(texte.split("\n\n+"));
        }
    }

    /**
     * Words and no more: nobody is asked to answer, and no link goes with them.
     *
     * @param objet said where what is carried has one
     */
    static Envoi simple(Moyen par, String cle, String service, String destinataire, String objet, String texte) {
        return switch (par) {
            case SMS -> new Sms(cle, destinataire, texte, null);
            case COURRIEL -> new Courriel(cle, service, destinataire, objet, texte, null);
            case APPEL, COURRIER, AUCUN -> throw new IllegalArgumentException("somebody of the staff does that");
        };
    }
}
