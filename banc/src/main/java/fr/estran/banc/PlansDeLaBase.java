package fr.estran.banc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the server of a bench ran each statement that it was sent, with its own parameters: where the planner was wrong by far, or where
 * something was read again for each of many rows. What is right for the records of today may be so by luck.
 */
final class PlansDeLaBase {

    /** Rows, for one that was expected. */
    private static final long FOIS = 100;

    /** Fewer rows than that are read in no time, whatever was expected. */
    private static final long PEU = 1000;

    /** Rows that were looked at, and of which nothing was kept or each came again: a statement of a page reads no more. */
    private static final long EN_VAIN = 20_000;

    /** Times that a part of one statement is run. */
    private static final long TOURS = 1000;

    private static final List<String> REGLAGES = List.of(
            "session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_analyze = on",
            "auto_explain.log_timing = off",
            "auto_explain.log_format = 'json'");

    private static final String PLAN = " plan:";
    private static final JsonMapper JSON = new JsonMapper();

    private PlansDeLaBase() {}

    /**
     * From now on the server writes down each plan: its connections are made anew.
     *
     * @return where
     */
    static Path noter(ApplicationContext service) throws SQLException {
        var acces = service.getBean(FlywayConnectionDetails.class);
        try (var connexion = DriverManager.getConnection(
                        requireNonNull(acces.getJdbcUrl()), "postgres", acces.getPassword());
                var ordre = connexion.createStatement()) {
            for (var reglage : REGLAGES) {
                ordre.execute("alter role estran_application set " + reglage);
            }
            ordre.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'estran_application'");
            try (var lieu = ordre.executeQuery("show data_directory")) {
                lieu.next();
                return Path.of(lieu.getString(1)).resolveSibling("postgres.log");
            }
        }
    }

    /** What is to be looked at, statement after statement: the first plan of each in which something is. */
    static List<String> pieges(Path journal) throws IOException {
        var parOrdre = new TreeMap<String, String>();
        try (var lignes = Files.newBufferedReader(journal)) {
            var plan = new StringBuilder();
            for (var ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                if (ligne.endsWith(PLAN)) {
                    plan.setLength(0);
                } else if (ligne.startsWith("\t")) {
                    plan.append(ligne);
                    if (ligne.equals("\t}")) {
                        retenir(JSON.readTree(plan.toString()), parOrdre);
                    }
                }
            }
        }
        return List.copyOf(parOrdre.values());
    }

    private static void retenir(JsonNode lu, Map<String, String> parOrdre) {
        var ordre = lu.path("Query Text").asString().replaceAll("\\s+", " ");
        var pieges = pieges(lu.path("Plan"));
        if (!pieges.isEmpty()) {
            parOrdre.putIfAbsent(ordre, ordre + "\n    " + String.join("\n    ", pieges));
        }
    }

    /** @param plan as {@code explain (analyze, format json)} gives it */
    static List<String> pieges(JsonNode plan) {
        var trouves = new ArrayList<String>();
        chercher(plan, trouves);
        return trouves;
    }

    private static void chercher(JsonNode noeud, List<String> trouves) {
        var fois = noeud.path("Actual Loops").asDouble();
        var lignes = noeud.path("Actual Rows").asDouble();
        var attendues = Math.max(1, noeud.path("Plan Rows").asDouble());
        var ecartees = fois
                * (noeud.path("Rows Removed by Filter").asDouble()
                        + noeud.path("Rows Removed by Join Filter").asDouble());
        if (lignes >= FOIS * attendues && lignes * fois >= PEU) {
            trouves.add(dire(noeud, "%.0f rows for %.0f".formatted(lignes, attendues)));
        } else if (fois >= TOURS || fois >= FOIS && fois * lignes + ecartees >= EN_VAIN) {
            trouves.add(dire(noeud, "%.0f times %.0f rows".formatted(fois, lignes + ecartees / fois)));
        } else if (ecartees >= EN_VAIN) {
            trouves.add(dire(noeud, "%.0f rows that were not kept".formatted(ecartees)));
        }
        noeud.path("Plans").forEach(dessous -> chercher(dessous, trouves));
    }

    private static String dire(JsonNode noeud, String quoi) {
        var de = Stream.of("Relation Name", "CTE Name", "Function Name")
                .map(nom -> noeud.path(nom).asString(""))
                .filter(nom -> !nom.isEmpty())
                .findFirst()
                .map(nom -> " " + nom)
                .orElse("");
        return noeud.path("Node Type").asString() + de + ": " + quoi;
    }
}
