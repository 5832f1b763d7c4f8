package fr.estran.textes;

import fr.estran.commun.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a message tells. */
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
    CODE;

    public static Modele de(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Optional<Modele> siConnu(String code) {
        return Stream.of(values()).filter(modele -> modele.code().equals(code)).findFirst();
    }

    /** Worth a call or a letter: the person does not know it yet. The rest was said when they asked. */
    public boolean aDire() {
        return switch (this) {
            case PROPOSITION, PROMOTION, ANNULATION_SERVICE, SEANCE_ANNULEE, DEPLACEMENT, RAPPEL, CODE -> true;
            case CONFIRMATION, ATTENTE, EXPIRATION, ANNULATION -> false;
        };
    }

    /** Of somebody who holds a place, waits for one, or is offered one. */
    public boolean peutDecliner() {
        return switch (this) {
            case CONFIRMATION, ATTENTE, PROPOSITION, PROMOTION, SEANCE_ANNULEE, DEPLACEMENT, RAPPEL, CODE -> true;
            case ANNULATION, ANNULATION_SERVICE, EXPIRATION -> false;
        };
    }

    /** Of something that one may go and look at, or come back to. */
    public boolean ouvre() {
        return peutDecliner() || this == EXPIRATION;
    }

    /** Worth a call when the SMS or the e-mail does not get through. */
    public boolean aRattraper() {
        return aDire() || this == CONFIRMATION || this == ATTENTE;
    }

    /** Of a session that is not what was announced: everyone must be told, and it is seen who was not. */
    public boolean changement() {
        return this == ANNULATION_SERVICE || this == SEANCE_ANNULEE || this == DEPLACEMENT;
    }
}
