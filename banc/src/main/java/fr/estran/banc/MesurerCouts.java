package fr.estran.banc;

import fr.estran.banc.TourDesCouts.Releve;
import fr.estran.commandes.Muet;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.Structures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What each page, paper and job costs, beside what the ledger says: {@link LivreDesCouts}. */
@Command(name = "couts", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerCouts implements Callable<Integer> {

    static final String HOTE = "couts.localhost";
    private static final int PERSONNES = 600;

    @Option(names = "--ecrire")
    private boolean ecrire;

    @Option(names = "--detail", paramLabel = "QUOI")
    private List<String> details = List.of();

    @Option(names = "--plans")
    private boolean plans;

    @Override
    public Integer call() throws Exception {
        if (plans) {
            var pieges = pieges(LivreDesCouts.FOIS);
            pieges.forEach(System.out::println);
            return pieges.isEmpty() ? 0 : 1;
        }
        var livre = LivreDesCouts.lire(livre());
        var une = mesurer(1);
        var dix = mesurer(LivreDesCouts.FOIS);
        for (var quoi : details) {
            Stream.of(une, dix)
                    .map(tour -> tour.get(quoi))
                    .filter(Objects::nonNull)
                    .forEach(MesurerCouts::detailler);
        }
        var rouges = new ArrayList<>(LivreDesCouts.croissances(une, dix));
        if (ecrire) {
            new LivreDesCouts(couts(une), couts(dix)).ecrire(livre());
        } else {
            rouges.addAll(livre.ecarts(1, une));
            rouges.addAll(livre.ecarts(LivreDesCouts.FOIS, dix));
        }
        rouges.forEach(System.out::println);
        return rouges.isEmpty() ? 0 : 1;
    }

    private static void detailler(Releve releve) {
        System.out.println(releve.cout());
        releve.ordres().forEach(ordre -> System.out.println("  " + ordre));
    }

    static Path livre() {
        return Path.of(System.getProperty("estran.racine", ".")).resolve("docs/couts.md");
    }

    /** A tour of a service with so many times the records. */
    static Map<String, Releve> mesurer(int taille) throws Exception {
        try (var service = prepare(taille);
                var base = new OrdresDeLaBase(service)) {
            return new TourDesCouts(service, HOTE, base).faire();
        }
    }

    /** What the planner is wrong about on such a tour: {@link PlansDeLaBase}. */
    private static List<String> pieges(int taille) throws Exception {
        try (var service = prepare(taille, 1);
                var base = new OrdresDeLaBase(service)) {
            var tour = new TourDesCouts(service, HOTE, base);
            tour.passerLaNuit();
            balayer(service);
            var journal = PlansDeLaBase.noter(service);
            tour.faire();
            return PlansDeLaBase.pieges(journal);
        }
    }

    /**
     * A service of its own, whose records are so many times those of the demonstration. Each plan is made for its values: which page is the
     * sixth to ask on one connection, and is served by a plan that is kept for any, would be a matter of threads.
     */
    static ConfigurableApplicationContext prepare(int taille) throws Exception {
        return prepare(taille, 0);
    }

    /** @param preparees from which asking on one connection on the server keeps a statement; never if 0 */
    private static ConfigurableApplicationContext prepare(int taille, int preparees) throws Exception {
        var dossier = Files.createTempDirectory("estran-banc-");
        var service =
                ServiceDuBanc.compte("--spring.datasource.hikari.data-source-properties.prepareThreshold=" + preparees);
        try {
            importer(service, dossier.resolve("releves"), taille);
            balayer(service);
            return service;
        } catch (Exception e) {
            service.close();
            throw e;
        } finally {
            FileSystemUtils.deleteRecursively(dossier);
        }
    }

    private static void importer(ConfigurableApplicationContext service, Path dossier, int taille) throws Exception {
        var modele = ServiceDuBanc.demonstration();
        try {
            new DossierDeDixAns(
                            service.getBeanProvider(Porte.class).orderedStream().toList(), taille, true)
                    .ecrire(modele, ServiceDuBanc.quimper(), dossier, PERSONNES * taille);
        } finally {
            FileSystemUtils.deleteRecursively(modele);
        }
        var resultat = service.getBean(Importation.class).importer(dossier, new Muet());
        if (!(resultat instanceof ResultatImport.Garde garde)) {
            throw new IllegalStateException("the records were refused: " + resultat);
        }
        StructureCourante.auNomDe(garde.structure(), () -> {
            service.getBean(TransactionOperations.class)
                    .executeWithoutResult(_ -> service.getBean(Structures.class).repondreA(garde.structure(), HOTE));
            service.getBean(ComptesDeDemonstration.class).ouvrir();
            service.getBean(TransactionOperations.class)
                    .executeWithoutResult(
                            _ -> new ComptesDuBancRepository(service.getBean(JdbcClient.class)).multiplier(taille));
            ServiceDuBanc.raconter(service);
            return garde.structure();
        });
    }

    /** What a service's own database does by night. */
    private static void balayer(ConfigurableApplicationContext service) throws Exception {
        var acces = service.getBean(FlywayConnectionDetails.class);
        try (var connexion = DriverManager.getConnection(acces.getJdbcUrl(), acces.getUsername(), acces.getPassword());
                var ordre = connexion.createStatement()) {
            ordre.execute("vacuum analyze");
        }
    }

    private static Map<String, Cout> couts(Map<String, Releve> releves) {
        var couts = new TreeMap<String, Cout>();
        releves.forEach((quoi, releve) -> couts.put(quoi, releve.cout()));
        return couts;
    }
}
