package fr.estran.socle.base;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction locked is let go before the disk has confirmed it, and nobody is answered before it has: whoever waits for
 * the lock does not wait for the disk.
 *
 * <p>Nothing is promised sooner for it. The log is one: whatever builds on what was decided here is written behind it, and is
 * confirmed with it or not at all.
 */
public final class ConfirmationDuDisque {

    /** It goes with the transaction: suspended when another begins within it, forgotten at its end. */
    private static final TransactionSynchronization DIFFEREE = new TransactionSynchronization() {};

    private ConfirmationDuDisque() {}

    /**
     * Of the transaction under way: its own statements have set {@code synchronous_commit} to off, or it has read what another
     * wrote so, and tells of it.
     */
    public static void differer() {
        if (!differee()) {
            TransactionSynchronizationManager.registerSynchronization(DIFFEREE);
        }
    }

    static boolean differee() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().contains(DIFFEREE);
    }

    /** By an empty message in the log, committed as everything else is: all that stands before it is on the disk then. */
    static void attendre(Connection connexion) {
        try (var ordre = connexion.prepareStatement("select pg_logical_emit_message(true, 'estran', '')")) {
            connexion.setAutoCommit(true);
            ordre.execute();
        } catch (SQLException e) {
            throw new TransactionSystemException("the disk has not confirmed what was committed", e);
        }
    }
}
