package fr.estran.socle.base;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database, at the start of each transaction and for that one alone, in whose name it acts; at its end, waits for
 * the disk where the transaction asked to let go of its locks first ({@link ConfirmationDuDisque}). Where many ask, they come in the
 * {@link OrdreDuTravail}.
 */
final class TransactionsParStructure extends JdbcTransactionManager {

    private final OrdreDuTravail ordre;
    private final Guet guet;

    /** Whose turn this thread has: a transaction within another needs none of its own, or all would wait for all. */
    private static final ThreadLocal<@Nullable Tour> TOUR = new ThreadLocal<>();

    private static final class Tour {

        private final OrdreDuTravail.Rang rang;
        private int transactions;

        private Tour(OrdreDuTravail.Rang rang) {
            this.rang = rang;
        }
    }

    TransactionsParStructure(DataSource dataSource, OrdreDuTravail ordre, Guet guet) {
        super(dataSource);
        this.ordre = ordre;
        this.guet = guet;
    }

    private void entrer() {
        var sien = TOUR.get();
        if (sien == null) {
            OrdreDuTravail.courant().ifPresent(rang -> {
                ordre.prendre(rang);
                TOUR.set(new Tour(rang));
            });
            sien = TOUR.get();
        }
        if (sien != null) {
            sien.transactions++;
        }
    }

    private void sortir() {
        var sien = TOUR.get();
        if (sien != null && --sien.transactions == 0) {
            TOUR.remove();
            ordre.rendre(sien.rang);
        }
    }

    @Override
    protected void prepareTransactionalConnection(Connection connexion, TransactionDefinition definition)
            throws SQLException {
        guet.suivre(connexion);
        try {
            super.prepareTransactionalConnection(connexion, definition);
            StructureCourante.siConnue().ifPresent(structure -> annoncer(connexion, structure));
        } catch (SQLException | RuntimeException e) {
            guet.lacher(connexion);
            throw e;
        }
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        entrer();
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException e) {
            sortir();
            throw e;
        }
        TransactionSynchronizationManager.bindResource(porteur(transaction), StructureCourante.siConnue());
    }

    @Override
    protected void doCommit(DefaultTransactionStatus transaction) {
        var differee = ConfirmationDuDisque.differee();
        super.doCommit(transaction);
        if (differee) {
            ConfirmationDuDisque.attendre(porteur(transaction.getTransaction()).getConnection());
        }
    }

    /** What was lost with its connection, the server undoes by itself: whoever saw why says so, and not this. */
    @Override
    protected void doRollback(DefaultTransactionStatus transaction) {
        try {
            if (!porteur(transaction.getTransaction()).getConnection().isClosed()) {
                super.doRollback(transaction);
            }
        } catch (SQLException | DataAccessException | TransactionException e) {
            if (!BaseMuette.enCause(e)) {
                throw new TransactionSystemException("what was done could not be undone", e);
            }
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        var porteur = porteur(transaction);
        TransactionSynchronizationManager.unbindResource(porteur);
        guet.lacher(porteur.getConnection());
        super.doCleanupAfterCompletion(transaction);
        sortir();
    }

    /** To join a transaction that was begun for another structure would be to write its rows among that one's. */
    @Override
    protected boolean isExistingTransaction(Object transaction) {
        var enCours = super.isExistingTransaction(transaction);
        if (enCours && !StructureCourante.siConnue().equals(annoncee(transaction))) {
            throw new IllegalTransactionStateException("a transaction acts in the name of one structure");
        }
        return enCours;
    }

    private static @Nullable Object annoncee(Object transaction) {
        return TransactionSynchronizationManager.getResource(porteur(transaction));
    }

    private static ConnectionHolder porteur(Object transaction) {
        return ((JdbcTransactionObjectSupport) transaction).getConnectionHolder();
    }

    private static void annoncer(Connection connexion, StructureId structure) {
        try (var ordre = connexion.prepareStatement("select set_config('estran.structure', ?, true)")) {
            ordre.setString(1, structure.valeur().toString());
            ordre.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("cannot tell the database whose rows are meant", e);
        }
    }
}
