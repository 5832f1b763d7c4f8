package fr.estran.commandes;

import fr.estran.banc.Constat;
import fr.estran.banc.Epreuves;
import fr.estran.banc.SansVerrou;
import fr.estran.banc.ServiceAPart;
import fr.estran.banc.Terrain;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Two services on one database, and many who want the same places. */
@Command(name = "concurrence", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverConcurrence implements Callable<Integer> {

    private final ServiceDemarre service;
    private final AtomicInteger manquees = new AtomicInteger();

    @Option(names = "--tours", defaultValue = "50", paramLabel = "N")
    private int tours;

    @Option(names = "--secondes", defaultValue = "60", paramLabel = "N")
    private int secondes;

    EprouverConcurrence(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        System.out.println("| # | tenue | constat | secondes |");
        System.out.println("|---|---|---|---|");
        var lieu = Files.createTempDirectory("estran-banc-");
        try (var contexte = service.dans(lieu.resolve("base"));
                var premier = ServiceAPart.sur(contexte);
                var second = ServiceAPart.sur(contexte)) {
            premier.pret();
            second.pret();
            new Epreuves(new Terrain(contexte, List.of(premier.port(), second.port())), this::dire)
                    .passer(List.of(premier, second), tours, Duration.ofSeconds(secondes));
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        sansVerrou();
        return manquees.get() == 0 ? 0 : CodesDeSortie.INATTENDU;
    }

    /** Of a database of its own: its guard is taken off. */
    private void sansVerrou() {
        try (var contexte = service.avecPages(SansVerrou.class, "--server.port=0", "--estran.base.ephemere=true")) {
            var port = contexte.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Epreuves.controler(contexte, new Terrain(contexte, List.of(port)), this::dire);
        }
    }

    private void dire(Constat constat) {
        if (!constat.tenue()) {
            manquees.incrementAndGet();
        }
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f |",
                constat.epreuve(),
                constat.tenue() ? "oui" : "NON",
                constat.detail(),
                constat.secondes()));
    }
}
