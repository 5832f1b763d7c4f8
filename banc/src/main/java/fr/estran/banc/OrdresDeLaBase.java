package fr.estran.banc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;

/**
 * What the server of a bench counts of each statement that the service sends it: less which town and which session one is in, which each
 * request asks and which is kept for some seconds, and in whose name each transaction acts.
 */
final class OrdresDeLaBase implements AutoCloseable {

    /** One statement, and what it has cost so far, or between two moments. */
    record Ordre(String texte, long fois, long lignes, long blocs) {

        private Ordre moins(Ordre avant) {
            return new Ordre(texte, fois - avant.fois, lignes - avant.lignes, blocs - avant.blocs);
        }

        @Override
        public String toString() {
            return "%d×, %d rows, %d blocks: %s".formatted(fois, lignes, blocs, texte.replaceAll("\\s+", " "));
        }
    }

    private final Connection connexion;
    private Map<Long, Ordre> avant = Map.of();

    OrdresDeLaBase(ApplicationContext service) throws SQLException {
        var acces = service.getBean(FlywayConnectionDetails.class);
        this.connexion = DriverManager.getConnection(
                requireNonNull(acces.getJdbcUrl()).replaceFirst("/[^/?]+($|\\?)", "/postgres$1"),
                acces.getUsername(),
                acces.getPassword());
    }

    /** What was counted until now is no concern of {@link #depuis()}. */
    void noter() throws SQLException {
        avant = lire();
    }

    /** Each that was sent since, the dearest first. */
    List<Ordre> depuis() throws SQLException {
        var envoyes = new ArrayList<Ordre>();
        lire().forEach((lequel, ordre) -> {
            var ancien = avant.get(lequel);
            var neuf = ancien == null ? ordre : ordre.moins(ancien);
            if (neuf.fois() > 0) {
                envoyes.add(neuf);
            }
        });
        envoyes.sort(Comparator.comparing(Ordre::blocs).reversed());
        return envoyes;
    }

    private Map<Long, Ordre> lire() throws SQLException {
        var lus = new HashMap<Long, Ordre>();
        try (var requete = connexion.prepareStatement("""
                    select queryid, query, calls, rows, shared_blks_hit + shared_blks_read + local_blks_hit + local_blks_read
                    from pg_stat_statements(true)
                    where userid = 'estran_application'::regrole
                        and query not ilike '%technique.session%'
                        and query not ilike '%technique.structure%'
                        and query not ilike '%set_config(%'
                    """);
                var lignes = requete.executeQuery()) {
            while (lignes.next()) {
                lus.put(
                        lignes.getLong(1),
                        new Ordre(lignes.getString(2), lignes.getLong(3), lignes.getLong(4), lignes.getLong(5)));
            }
        }
        return lus;
    }

    @Override
    public void close() throws SQLException {
        connexion.close();
    }
}
