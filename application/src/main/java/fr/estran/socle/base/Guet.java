package fr.estran.socle.base;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether whoever has waited for the database for long waits for somebody. A server that vanishes without a word keeps each statement
 * until its time is over, which is long, since some of ours are: so that after a few seconds it is asked something small beside.
 * Where that is not answered either, all who wait are cut off, and told. Nothing is asked while nobody waits.
 */
final class Guet implements AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Guet.class);

    private static final Duration LONGTEMPS = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** In seconds: of a small question, asked of whoever is there. What is slow is not silent: a busy machine takes three to open a connection. */
    private static final String PATIENCE = "8";

    private final String url;
    private final Acces.Role role;
    private final Map<Connection, Long> ouvertes = new ConcurrentHashMap<>();
    private final Thread fil;

    Guet(String url, Acces.Role role) {
        this.url = url;
        this.role = role;
        this.fil = Thread.ofPlatform().daemon().name("guet").start(this::guetter);
    }

    void suivre(Connection connexion) {
        ouvertes.put(connexion, System.nanoTime());
    }

    void lacher(Connection connexion) {
        ouvertes.remove(connexion);
    }

    private void guetter() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                var longues = longues();
                if (!longues.isEmpty() && !repond()) {
                    JOURNAL.error("the database is silent: {} who wait for it are cut off", longues.size());
                    longues.forEach(Guet::couper);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Connection> longues() {
        var avant = System.nanoTime() - LONGTEMPS.toNanos();
        return ouvertes.entrySet().stream()
                .filter(ouverte -> ouverte.getValue() - avant < 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A server that refuses is not silent. */
    private boolean repond() {
        var reglages = new Properties();
        reglages.putAll(Map.of(
                "user", role.nom(),
                "password", role.motDePasse(),
                "connectTimeout", PATIENCE,
                "loginTimeout", PATIENCE,
                "socketTimeout", PATIENCE));
        try (var connexion = DriverManager.getConnection(url, reglages);
                var ordre = connexion.createStatement()) {
            return ordre.execute("select 1");
        } catch (SQLException e) {
            return e.getSQLState() != null && !e.getSQLState().startsWith("08");
        }
    }

    private static void couper(Connection connexion) {
        try {
            connexion.abort(Runnable::run);
        } catch (SQLException e) {
            JOURNAL.warn("somebody who waits for the database could not be cut off", e);
        }
    }

    @Override
    public void close() {
        fil.interrupt();
    }
}
