package fr.estran.textes;

import fr.estran.commun.Code;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a message tells.
 *
 * <p>A new one is a line here: elsewhere one asks what follows from a template, and not which it is, but for what is of one
 * alone. The compiler then asks each switch on it, {@code CompletudeTests} each family of words.
 */
public enum Modele implements Code {
    CONFIRMATION,
    ATTENTE,
    PROPOSITION,
    PROMOTION,
    EXPIRATION,
    ANNULATION,
    ANNULATION_SERVICE,
    SEANCE_ANNULEE,
    DEPLACEMENT,
    RAPPEL,
    /** Asked for again, by the person or in their name. */
    CODE,
    /** By which somebody shows that they are reached there; it says nothing else of them. */
    PREUVE;

    public static Modele de(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Optional<Modele> siConnu(String code) {
        return Stream.of(values()).filter(modele -> modele.code().equals(code)).findFirst();
    }

    /** Worth a call or a letter: the person does not know it yet. The rest was said when they asked. */
    public boolean aDire() {
        return switch (this) {
            case PROPOSITION, PROMOTION, ANNULATION_SERVICE, SEANCE_ANNULEE, DEPLACEMENT, RAPPEL, CODE, PREUVE -> true;
            case CONFIRMATION, ATTENTE, EXPIRATION, ANNULATION -> false;
        };
    }

    /** Of somebody who holds a place, waits for one, or is offered one. */
    public boolean peutDecliner() {
        return switch (this) {
            case CONFIRMATION, ATTENTE, PROPOSITION, PROMOTION, SEANCE_ANNULEE, DEPLACEMENT, RAPPEL, CODE, PREUVE ->
                true;
            case ANNULATION, ANNULATION_SERVICE, EXPIRATION -> false;
        };
    }

    /** Of something that one may go and look at, or come back to. */
    public boolean ouvre() {
        return switch (this) {
            case CONFIRMATION, ATTENTE, PROPOSITION, PROMOTION, EXPIRATION, SEANCE_ANNULEE, DEPLACEMENT, RAPPEL, CODE ->
                true;
            case ANNULATION, ANNULATION_SERVICE, PREUVE -> false;
        };
    }

    /** Worth a call when the SMS or the e-mail does not get through. */
    public boolean aRattraper() {
        return switch (this) {
            case CONFIRMATION,
                    ATTENTE,
                    PROPOSITION,
                    PROMOTION,
                    ANNULATION_SERVICE,
                    SEANCE_ANNULEE,
                    DEPLACEMENT,
                    RAPPEL,
                    CODE -> true;
            case EXPIRATION, ANNULATION, PREUVE -> false;
        };
    }

    /** Said aloud already to whoever asked at the desk or on the telephone: nobody is called to be told again. */
    public boolean ditDeViveVoix() {
        return switch (this) {
            case CONFIRMATION, ATTENTE -> true;
            case PROPOSITION,
                    PROMOTION,
                    EXPIRATION,
                    ANNULATION,
                    ANNULATION_SERVICE,
                    SEANCE_ANNULEE,
                    DEPLACEMENT,
                    RAPPEL,
                    CODE,
                    PREUVE -> false;
        };
    }

    /** Of a session that is not what was announced: everyone must be told, and it is seen who was not. */
    public boolean changement() {
        return switch (this) {
            case ANNULATION_SERVICE, SEANCE_ANNULEE, DEPLACEMENT -> true;
            case CONFIRMATION, ATTENTE, PROPOSITION, PROMOTION, EXPIRATION, ANNULATION, RAPPEL, CODE, PREUVE -> false;
        };
    }

    /** Of what is known already, said before the hour and worth nothing after it: one may ask for none. */
    public boolean rappel() {
        return switch (this) {
            case RAPPEL -> true;
            case CONFIRMATION,
                    ATTENTE,
                    PROPOSITION,
                    PROMOTION,
                    EXPIRATION,
                    ANNULATION,
                    ANNULATION_SERVICE,
                    SEANCE_ANNULEE,
                    DEPLACEMENT,
                    CODE,
                    PREUVE -> false;
        };
    }

    /** The same for all who are told: once for whoever shares a telephone. The others are of one asking. */
    public boolean pourTous() {
        return switch (this) {
            case ANNULATION_SERVICE, SEANCE_ANNULEE, DEPLACEMENT, RAPPEL -> true;
            case CONFIRMATION, ATTENTE, PROPOSITION, PROMOTION, EXPIRATION, ANNULATION, CODE, PREUVE -> false;
        };
    }

    /** It tells how things stand, to be said aloud if need be: what was told before it does not matter any more. */
    public boolean remplace() {
        return switch (this) {
            case PROPOSITION, PROMOTION, ANNULATION_SERVICE, SEANCE_ANNULEE, DEPLACEMENT, RAPPEL -> true;
            case CONFIRMATION, ATTENTE, EXPIRATION, ANNULATION, CODE, PREUVE -> false;
        };
    }

    /** It leaves because the public itself has just asked for something: it costs the town what strangers ask for. */
    public boolean demandeParLePublic() {
        return switch (this) {
            case CONFIRMATION, ATTENTE, ANNULATION, CODE, PREUVE -> true;
            case PROPOSITION, PROMOTION, EXPIRATION, ANNULATION_SERVICE, SEANCE_ANNULEE, DEPLACEMENT, RAPPEL -> false;
        };
    }

    /** It asks something: told to a machine, it is not answered. */
    public boolean attendUneReponse() {
        return switch (this) {
            case PROPOSITION, PREUVE -> true;
            case CONFIRMATION,
                    ATTENTE,
                    PROMOTION,
                    EXPIRATION,
                    ANNULATION,
                    ANNULATION_SERVICE,
                    SEANCE_ANNULEE,
                    DEPLACEMENT,
                    RAPPEL,
                    CODE -> false;
        };
    }

    /** A list of SQL, to follow {@code in}: <code>('annulation_service', 'seance_annulee', 'deplacement')</code>. */
    public static String sql(Predicate<Modele> quels) {
        return Code.sql(Arrays.stream(values()).filter(quels));
    }
}
