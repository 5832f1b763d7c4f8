package fr.estran.messages.relances;

import fr.estran.socle.commun.Code;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes of calling back. */
public enum IssueDeRappel implements Code {
    RAPPELE,
    PAS_DE_REPONSE,
    MESSAGE_LAISSE,
    FAUX_NUMERO,
    SANS_SUITE;

    static Optional<IssueDeRappel> siConnue(String code) {
        return Stream.of(values()).filter(issue -> issue.code().equals(code)).findFirst();
    }

    /** What becomes of the call, tried so many times before. */
    String vers(int tentatives) {
        return switch (this) {
            case RAPPELE -> "rappele";
            case FAUX_NUMERO -> "faux_numero";
            case SANS_SUITE -> "sans_suite";
            case PAS_DE_REPONSE, MESSAGE_LAISSE -> tentatives + 1 < Appel.ESSAIS ? "a_rappeler" : "non_joint";
        };
    }
}
