package fr.estran.base;

import fr.estran.commun.Causes;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Whether what went wrong is that the database did not answer: it was cut off, stops, starts, or has no connection left. */
public final class BaseMuette {

    private BaseMuette() {}

    public static boolean enCause(@Nullable Throwable erreur) {
        return erreur != null && Causes.de(erreur).anyMatch(BaseMuette::muette);
    }

    private static boolean muette(Throwable erreur) {
        return erreur instanceof SQLTransientConnectionException
                || erreur instanceof SQLException refus && muette(refus.getSQLState());
    }

    /**
     * Of PostgreSQL's codes: connections (08), a server that stops, crashed or starts (57P01 to 57P03), one that has no
     * room for one more (53300), and one that has just become the copy of another (25006).
     */
    private static boolean muette(@Nullable String etat) {
        return etat != null && (etat.startsWith("08") || etat.matches("57P0[1-3]|53300|25006"));
    }
}
