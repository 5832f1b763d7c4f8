package fr.estran.socle.base;

import fr.estran.socle.commun.Causes;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Whether what went wrong is that the database could not answer: cut off, stopping, starting, or with nothing left to work with. */
public final class BaseMuette {

    private BaseMuette() {}

    public static boolean enCause(@Nullable Throwable erreur) {
        return erreur != null && Causes.de(erreur).anyMatch(BaseMuette::muette);
    }

    /** It answers, and has no room on its disk or in its memory: somebody must make some. */
    public static boolean pleine(Throwable erreur) {
        return Causes.de(erreur)
                .anyMatch(e -> e instanceof SQLException refus
                        && refus.getSQLState() != null
                        && refus.getSQLState().matches("53[12]00"));
    }

    /** It may well answer: too many asked at the same time, and none of its connections was free in time. */
    static boolean affluence(Throwable erreur) {
        return Causes.de(erreur)
                .anyMatch(e -> e instanceof SQLTransientConnectionException refus && refus.getSQLState() == null);
    }

    private static boolean muette(Throwable erreur) {
        return erreur instanceof SQLTransientConnectionException
                || erreur instanceof SQLException refus && muette(refus.getSQLState());
    }

    /**
     * Of PostgreSQL's codes: connections (08), a server that stops, crashed, starts, or lets go of who says nothing (57P), one
     * whose disk is full, or that has no memory or no place for one more (53), and one that has just become the copy of another
     * (25006).
     */
    private static boolean muette(@Nullable String etat) {
        return etat != null
                && (etat.startsWith("08") || etat.startsWith("53") || etat.startsWith("57P") || etat.equals("25006"));
    }
}
