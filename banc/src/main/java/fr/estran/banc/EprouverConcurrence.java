package fr.estran.banc;

import fr.estran.banc.places.Constat;
import fr.estran.banc.places.Epreuves;
import fr.estran.banc.places.SansVerrou;
import fr.estran.banc.places.ServiceAPart;
import fr.estran.banc.places.Terrain;
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
@Command(name = "concurrence", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverConcurrence implements Callable<Integer> {

    private final AtomicInteger manquees = new AtomicInteger();

    @Option(names = "--tours", defaultValue = "50", paramLabel = "N")
    private int tours;

    @Option(names = "--secondes", defaultValue = "60", paramLabel = "N")
    private int secondes;

    @Override
    public Integer call() throws Exception {
        System.out.println("| # | tenue | constat | secondes |");
        System.out.println("|---|---|---|---|");
        var lieu = Files.createTempDirectory("estran-banc-");
        try (var contexte = ServiceDuBanc.dans(lieu.resolve("base"));
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
        return manquees.get() == 0 ? 0 : 1;
    }

    /** Of a database of its own: its guard is taken off. */
    private void sansVerrou() {
        try (var contexte = ServiceDuBanc.avecPages(SansVerrou.class)) {
            var port = ServiceDuBanc.port(contexte);
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
