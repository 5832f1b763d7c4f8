package fr.estran.base;

import fr.estran.commun.StructureCourante;
import fr.estran.commun.StructureId;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database, at the start of each transaction and for that one alone, in whose name it acts. */
final class TransactionsParStructure extends JdbcTransactionManager {

    TransactionsParStructure(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connexion, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connexion, definition);
        StructureCourante.siConnue().ifPresent(structure -> annoncer(connexion, structure));
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
