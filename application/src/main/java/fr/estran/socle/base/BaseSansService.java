package fr.estran.socle.base;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The service's database as a command reaches it beside a service that runs, embedded or not: no application is started, and nothing
 * is migrated. Row-level security hides the towns' rows from it, or not, as the server has it: it is for what is no town's.
 */
public final class BaseSansService implements AutoCloseable {

    private final Connection connexion;
    private final BaseJointe jointe;

    private BaseSansService(Connection connexion, BaseJointe jointe) {
        this.connexion = connexion;
        this.jointe = jointe;
    }

    /** Nothing where no first start has made a database yet. */
    public static Optional<BaseSansService> selonLesReglages() throws IOException {
        var lieu = LieuDeLaBase.selonLesReglages();
        if (!lieu.existe()) {
            return Optional.empty();
        }
        var jointe = lieu.joindre();
        try {
            var connexion = jointe.connecter();
            if (connexion.isPresent()) {
                return Optional.of(new BaseSansService(connexion.get(), jointe));
            }
            jointe.close();
            return Optional.empty();
        } catch (SQLException e) {
            jointe.close();
            throw new IOException(e);
        }
    }

    public JdbcClient client() {
        var conversions = ConversionsJdbc.service();
        var operations = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connexion, true));
        return new ClientTypes(JdbcClient.create(operations, conversions), conversions);
    }

    @Override
    public void close() throws IOException {
        try (jointe) {
            connexion.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
