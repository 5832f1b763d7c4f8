package fr.estran.banc;

import static java.util.Objects.requireNonNull;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a service of several towns asks of the database while nobody does anything: transactions a second, by the server's own count. */
@Command(name = "villes", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerVilles implements Callable<Integer> {

    /** What is done once after a start has been done. */
    private static final Duration AVANT = Duration.ofSeconds(45);

    @Option(names = "--tailles", split = ",", defaultValue = "1,50", paramLabel = "N")
    private List<Integer> tailles = List.of();

    @Option(names = "--secondes", defaultValue = "60", paramLabel = "N")
    private int secondes;

    /** What the server has counted of this database so far. */
    private record Compte(long transactions, long lignes) {}

    @Override
    public Integer call() throws Exception {
        System.out.println("| villes | transactions (/s) | lignes rendues (/s) |");
        System.out.println("|---|---|---|");
        for (var taille : tailles) {
            try (var service = ServiceDuBanc.avecPages(Banc.class)) {
                for (var rang = 0; rang < taille; rang++) {
                    ouvrir(service, rang);
                }
                Thread.sleep(AVANT);
                var avant = compter(service);
                Thread.sleep(Duration.ofSeconds(secondes));
                var apres = compter(service);
                System.out.println(String.format(
                        Locale.ROOT,
                        "| %d | %.2f | %.0f |",
                        taille,
                        (double) (apres.transactions() - avant.transactions()) / secondes,
                        (double) (apres.lignes() - avant.lignes()) / secondes));
            }
        }
        return 0;
    }

    private static void ouvrir(ApplicationContext service, int rang) {
        var structures = service.getBean(Structures.class);
        var structure = StructureId.nouveau();
        var nom = "Ville " + rang;
        StructureCourante.auNomDe(
                structure,
                () -> service.getBean(TransactionOperations.class).execute(_ -> {
                    structures.tenirAJour(
                            structure, new Structure("29999", nom, "Sainte-Mousse", null, "Europe/Paris", null));
                    structures.repondreA(structure, "ville-" + rang + ".localhost");
                    return structure;
                }));
    }

    /** From another database of the server, so that asking counts for nothing. */
    private static Compte compter(ApplicationContext service) throws SQLException {
        var acces = service.getBean(FlywayConnectionDetails.class);
        var ailleurs = requireNonNull(acces.getJdbcUrl()).replaceFirst("/[^/?]+($|\\?)", "/postgres$1");
        var base = requireNonNull(acces.getJdbcUrl()).replaceFirst(".*/([^/?]+)($|\\?.*)", "$1");
        try (var connexion = DriverManager.getConnection(ailleurs, acces.getUsername(), acces.getPassword());
                var question = connexion.prepareStatement("""
                        select xact_commit + xact_rollback, tup_returned from pg_stat_database where datname = ?
                        """)) {
            question.setString(1, base);
            try (var ligne = question.executeQuery()) {
                ligne.next();
                return new Compte(ligne.getLong(1), ligne.getLong(2));
            }
        }
    }
}
