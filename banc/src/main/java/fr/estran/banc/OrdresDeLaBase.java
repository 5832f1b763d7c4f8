package fr.estran.banc;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;

/**
 * What the server of a bench counts of each statement that the service sends it: less which town and which session one is in, which each
 * request asks and which is kept for some seconds, and in whose name each transaction acts.
 */
final class OrdresDeLaBase implements AutoCloseable {

    /** One statement, and what it has cost so far, or between two moments. */
    record Ordre(String texte, long fois, long lignes, long blocs) {

        private Ordre avec(String autreTexte) {
            return new Ordre(autreTexte, fois, lignes, blocs);
        }

        private Ordre moins(Ordre avant) {
            return new Ordre(texte, fois - avant.fois, lignes - avant.lignes, blocs - avant.blocs);
        }

        @Override
        public String toString() {
            return "%d×, %d rows, %d blocks: %s".formatted(fois, lignes, blocs, texte.replaceAll("\\s+", " "));
        }
    }

    /** What no page asks for by itself. */
    private static final List<String> DE_CHAQUE_DEMANDE = List.of("technique.session", "technique.structure");

    /**
     * In whose name, and nothing besides: what also locks or writes is a statement of its page. And whether the server still answers,
     * which is asked each second that a page lasts.
     */
    private static final Pattern AU_NOM_DE = Pattern.compile("\\s*select (set_config\\([^()]*\\)|1|\\$1)\\s*");

    private final Connection connexion;
    private final Map<Long, String> textes = new HashMap<>();
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
        avant = lire(false);
    }

    /** Each that was sent since, the dearest first. */
    List<Ordre> depuis() throws SQLException {
        var envoyes = new HashMap<Long, Ordre>();
        lire(false).forEach((lequel, ordre) -> {
            var ancien = avant.get(lequel);
            var neuf = ancien == null ? ordre : ordre.moins(ancien);
            if (neuf.fois() > 0) {
                envoyes.put(lequel, neuf);
            }
        });
        if (!textes.keySet().containsAll(envoyes.keySet())) {
            lire(true).forEach((lequel, ordre) -> textes.put(lequel, ordre.texte()));
        }
        return envoyes.entrySet().stream()
                .map(envoye -> envoye.getValue().avec(textes.getOrDefault(envoye.getKey(), "")))
                .filter(ordre ->
                        DE_CHAQUE_DEMANDE.stream().noneMatch(ordre.texte().toLowerCase(Locale.ROOT)::contains)
                                && !AU_NOM_DE.matcher(ordre.texte()).matches())
                .sorted(Comparator.comparing(Ordre::blocs).reversed())
                .toList();
    }

    /** @param avecTextes which take longer to read than all the rest */
    private Map<Long, Ordre> lire(boolean avecTextes) throws SQLException {
        var lus = new HashMap<Long, Ordre>();
        try (var requete = connexion.prepareStatement("""
                    select queryid, query, calls, rows, shared_blks_hit + shared_blks_read + local_blks_hit + local_blks_read
                    from pg_stat_statements(?)
                    where userid = 'estran_application'::regrole
                    """)) {
            requete.setBoolean(1, avecTextes);
            try (var lignes = requete.executeQuery()) {
                while (lignes.next()) {
                    lus.put(
                            lignes.getLong(1),
                            new Ordre(
                                    requireNonNullElse(lignes.getString(2), ""),
                                    lignes.getLong(3),
                                    lignes.getLong(4),
                                    lignes.getLong(5)));
                }
            }
        }
        return lus;
    }

    @Override
    public void close() throws SQLException {
        connexion.close();
    }
}
