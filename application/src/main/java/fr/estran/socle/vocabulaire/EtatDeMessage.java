package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.function.Predicate;

/** How far a message has come; from which state to which it may go, the table {@code technique.transition_message} says. */
public enum EtatDeMessage implements Code {
    A_ENVOYER,
    A_APPELER,
    A_POSTER,
    ENVOYE,
    /** Whoever carried it says that it has arrived. */
    REMIS,
    /** By somebody of the staff: called, or posted. */
    FAIT,
    ECHOUE,
    /** There is nothing to say any more. */
    SANS_OBJET;

    /** It is still to be said. */
    public boolean enAttente() {
        return switch (this) {
            case A_ENVOYER, A_APPELER, A_POSTER -> true;
            case ENVOYE, REMIS, FAIT, ECHOUE, SANS_OBJET -> false;
        };
    }

    /** Whoever it is for was told. */
    public boolean prevenu() {
        return switch (this) {
            case ENVOYE, REMIS, FAIT -> true;
            case A_ENVOYER, A_APPELER, A_POSTER, ECHOUE, SANS_OBJET -> false;
        };
    }

    /** A list of SQL, to follow {@code in}: <code>('envoye', 'remis', 'fait')</code>. */
    public static String sql(Predicate<EtatDeMessage> quels) {
        return Code.sql(Arrays.stream(values()).filter(quels));
    }
}
