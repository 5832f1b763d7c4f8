package fr.estran.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class SessionsFiniesTests {

    @Test
    void says_one_line_where_the_database_does_not_answer(CapturedOutput dit) {
        var base = new BaseSourde();
        new SessionsFinies(new JdbcIndexedSessionRepository(
                        new JdbcTemplate(base), new TransactionTemplate(new JdbcTransactionManager(base))))
                .retirer();

        assertThat(dit.getAll().lines())
                .singleElement()
                .asString()
                .endsWith("sessions that are over: the database does not answer; later");
    }

    /** Spring's own round would be a second one, and a fault each minute. */
    @Test
    void is_the_only_one_to_take_them_away() {
        var reglages = new YamlPropertiesFactoryBean();
        reglages.setResources(new ClassPathResource("application.yaml"));
        var lus = reglages.getObject();
        assertThat(lus == null ? new Properties() : lus).containsEntry("spring.session.jdbc.cleanup-cron", "-");
    }

    private static final class BaseSourde extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLTransientConnectionException("no connection within ten seconds");
        }

        @Override
        public Connection getConnection(String qui, String motDePasse) throws SQLException {
            return getConnection();
        }
    }
}
