package fr.estran.messages.relances;

import fr.estran.socle.commun.Code;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes of a call. */
public enum IssueDAppel implements Code {
    PREVENU,
    PAS_DE_REPONSE,
    MESSAGE_LAISSE,
    FAUX_NUMERO,
    NE_VIENT_PAS;

    static Optional<IssueDAppel> siConnue(String code) {
        return Stream.of(values()).filter(issue -> issue.code().equals(code)).findFirst();
    }
}
