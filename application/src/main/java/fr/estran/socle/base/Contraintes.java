package fr.estran.socle.base;

import fr.estran.socle.commun.Causes;
import fr.estran.socle.commun.Messages;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** The rules that the database itself holds, each in a sentence for whoever broke one: the rule, never the values. */
public final class Contraintes {

    private static final Messages PHRASES = Messages.de("socle/base");

    private Contraintes() {}

    public static Optional<String> phrase(DataIntegrityViolationException refus) {
        return Causes.de(refus)
                .map(Contraintes::contrainte)
                .flatMap(Optional::stream)
                .filter(PHRASES::connait)
                .map(PHRASES::dire)
                .findFirst();
    }

    private static Optional<String> contrainte(Throwable cause) {
        return cause instanceof PSQLException dite
                ? Optional.ofNullable(dite.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
