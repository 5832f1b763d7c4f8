package fr.estran.messages;

import fr.estran.socle.commun.Code;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In which form a message is written; a letter says what an e-mail says. */
public enum Forme implements Code {
    SMS,
    /** An SMS about an appointment: whoever else reads it learns that there is one, when and where, and no more. */
    NEUTRE,
    COURRIEL;

    static final Set<String> DISENT_TROP = Set.of("titre", "adresse", "raison", "dates");

    static Optional<Forme> siConnue(String code) {
        return Stream.of(values()).filter(forme -> forme.code().equals(code)).findFirst();
    }

    /** It is to hold in 160 signs. */
    boolean courte() {
        return this != COURRIEL;
    }

    /** A variable that it may have. */
    boolean permet(String variable) {
        return this != NEUTRE || !DISENT_TROP.contains(variable);
    }
}
