package fr.estran.banc;

import fr.estran.banc.places.Promesses;
import fr.estran.banc.places.Terrain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Three machines as the documentation tells to make them, of which one after another fails while people register: what was promised is
 * looked for, and the longest time in which nobody was promised anything is told.
 */
@Command(name = "panne", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverPanne implements Callable<Integer> {

    private static final int MANQUE = 3;

    private static final int CALME_S = 10;

    /** So long may each of them believe that nothing has happened. */
    private static final int DE_S_EN_RENDRE_COMPTE_S = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Option(names = "--paquets", paramLabel = "DOSSIER", required = true)
    private Path paquets = Path.of(".");

    @Option(names = "--tours", defaultValue = "1", paramLabel = "N")
    private int tours;

    @Option(names = "--par-seconde", defaultValue = "10", paramLabel = "N")
    private int parSeconde;

    private final Vus vus = new Vus();

    @Override
    public Integer call() throws Exception {
        var refus = MachineNue.refus();
        if (refus != null) {
            System.err.println(refus);
            return MANQUE;
        }
        var faits = new PaquetsFaits(paquets.toAbsolutePath());
        var avec = Stream.concat(faits.demandes().stream(), PlusieursMachines.PAQUETS.stream())
                .toList();
        var lieu = Files.createTempDirectory(Path.of("/var/tmp"), "estran-banc-panne-");
        try (var trois = new TroisMachines(lieu)) {
            trois.monter(avec);
            var page =
                    Path.of(System.getProperty("estran.racine", "."), "docs", "exploitation", "plusieurs-machines.md");
            var machines = new PlusieursMachines(trois, vus, faits.paquet(), Notice.lire(page));
            machines.suivre();
            if (vus.tenus()) {
                servir(trois, machines);
            }
        }
        return vus.tenus() ? 0 : 1;
    }

    private void servir(TroisMachines trois, PlusieursMachines machines) throws Exception {
        var port = ServiceDuBanc.portLibre();
        var relais = machines.relais(port);
        try (var contexte = ServiceDuBanc.sur(
                        machines.base(), machines.secret("APPLICATION"), machines.secret("MIGRATION"));
                var promesses = new Promesses(new Terrain(contexte, List.of(port)), parSeconde)) {
            for (var tour = 0; tour < tours; tour++) {
                for (var panne : new Pannes(trois, machines).toutes()) {
                    eprouver(panne, machines, promesses);
                }
            }
            eprouver(new Pannes.Panne("PgBouncer entre deux", machines::partager), machines, promesses);
            eprouver(new Pannes(trois, machines).laBase(), machines, promesses);
            var bilan = promesses.relever();
            vus.dire(
                    "%d personnes sont venues, %d ont eu leur place ; perdues %d, en double %d ; renvoyé par réponse %s"
                            .formatted(
                                    bilan.venues(),
                                    bilan.promises(),
                                    bilan.perdues(),
                                    bilan.enDouble(),
                                    bilan.renvoyees()),
                    bilan.tenues(),
                    machines.etat());
        } finally {
            relais.destroy();
        }
    }

    private void eprouver(Pannes.Panne panne, PlusieursMachines machines, Promesses promesses) throws Exception {
        TimeUnit.SECONDS.sleep(CALME_S);
        var depart = System.nanoTime();
        panne.arriver().faire();
        TimeUnit.SECONDS.sleep(DE_S_EN_RENDRE_COMPTE_S);
        var entieres = machines.entieres() && promesses.reprennent(PATIENCE);
        var remises = (System.nanoTime() - depart) / 1e9;
        TimeUnit.SECONDS.sleep(CALME_S);
        var dit = String.format(
                Locale.ROOT,
                "%s : silence %.1f s, tout est remis après %.0f s",
                panne.nom(),
                promesses.silence(depart).toMillis() / 1e3,
                remises);
        vus.dire(dit, entieres, machines.etat());
    }
}
