package fr.estran.socle.base;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Flyway and the application reach one database by two roles. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReglagesBase.class)
class BaseConfiguration {

    @Bean(destroyMethod = "close")
    ServeurBase serveurBase(ReglagesBase reglages, ObjectProvider<BaseDAvance.Lancee> davance) {
        var lancee = davance.getIfAvailable();
        return lancee == null ? ServeurBase.selon(reglages) : lancee.prendre();
    }

    @Bean
    JdbcConnectionDetails accesApplication(ServeurBase serveur) {
        var acces = serveur.acces();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return acces.application().nom();
            }

            @Override
            public String getPassword() {
                return acces.application().motDePasse();
            }

            @Override
            public String getJdbcUrl() {
                return acces.url();
            }
        };
    }

    /** Instead of Spring Boot's own: it does not tell who waits that the database is away. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(JdbcConnectionDetails acces, EtatDeLaBase etat) {
        var source = new SourceSurveillee(etat);
        source.setJdbcUrl(acces.getJdbcUrl());
        source.setUsername(acces.getUsername());
        source.setPassword(acces.getPassword());
        return source;
    }

    @Bean
    FlywayConnectionDetails accesMigration(ServeurBase serveur) {
        var acces = serveur.acces();
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return acces.migration().nom();
            }

            @Override
            public String getPassword() {
                return acces.migration().motDePasse();
            }

            @Override
            public String getJdbcUrl() {
                return acces.url();
            }
        };
    }

    @Bean
    FlywayMigrationStrategy miseAJour(ServeurBase serveur) {
        return flyway -> {
            // Whose service runs, nobody else changes.
            if (serveur instanceof ServeurBase.Rejoint rejoint && flyway.info().pending().length > 0) {
                throw new DejaEnMarche(rejoint.dossier());
            }
            BaseTropRecente.mettreAJour(flyway);
        };
    }

    @Bean
    Intendance intendance(ServeurBase serveur) {
        return serveur.intendance();
    }

    @Bean
    Guet guet(JdbcConnectionDetails acces) {
        return new Guet(
                acces.getJdbcUrl(),
                new Acces.Role(requireNonNull(acces.getUsername()), requireNonNull(acces.getPassword())));
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, OrdreDuTravail ordre, Guet guet) {
        return new TransactionsParStructure(dataSource, ordre, guet);
    }

    /** Outside of a transaction nobody is named, and row-level security would show no row, without a word. */
    @Bean
    JdbcClient jdbcClient(@Qualifier("clientSansTransaction") JdbcClient client) {
        return ordre -> {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalTransactionStateException("a statement belongs to the transaction of whoever asks");
            }
            return client.sql(ordre);
        };
    }

    /** For the register of structures, which says in whose name a transaction will be. */
    @Bean(defaultCandidate = false)
    JdbcClient clientSansTransaction(NamedParameterJdbcOperations operations) {
        var conversions = ConversionsJdbc.service();
        return new ClientTypes(JdbcClient.create(operations, conversions), conversions);
    }

    @Bean
    SQLExceptionTranslator traductionDesErreurs() {
        return new AttenteTropLongue();
    }

    /** PostgreSQL says that a lock was waited for too long; Spring, by itself, only that something went wrong. */
    private static final class AttenteTropLongue extends SQLExceptionSubclassTranslator {

        private static final String LOCK_NOT_AVAILABLE = "55P03";

        @Override
        protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException e) {
            return LOCK_NOT_AVAILABLE.equals(e.getSQLState())
                    ? new CannotAcquireLockException(task, e)
                    : super.doTranslate(task, sql, e);
        }
    }
}
