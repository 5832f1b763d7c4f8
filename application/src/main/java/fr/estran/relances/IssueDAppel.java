package fr.estran.relances;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes of a call. */
public enum IssueDAppel {
    PREVENU,
    PAS_DE_REPONSE,
    MESSAGE_LAISSE,
    FAUX_NUMERO,
    NE_VIENT_PAS;

    static Optional<IssueDAppel> siConnue(String code) {
        return Stream.of(values()).filter(issue -> issue.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
