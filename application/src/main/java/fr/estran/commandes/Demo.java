package fr.estran.commandes;

import fr.estran.bilan.Acte;
import fr.estran.echanges.ResultatImport;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole service with fictional records, from nothing: never in the database of a service. */
@Command(name = "demo", resourceBundle = "messages.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Demo implements Callable<Integer> {

    private static final int ANNEE = 2023;

    private final ServiceDemarre service;

    @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT")
    private int port;

    Demo(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        var sortie = Path.of("bilan-" + ANNEE).toAbsolutePath();
        var base = ServiceDemarre.racine().resolve("var/demo/postgres");
        System.out.println(Commandes.MESSAGES.dire("demo.preparation"));
        try (var contexte = service.avecPages(
                "--server.port=" + port,
                "--estran.base.url=",
                "--estran.base.dossier=" + base,
                "--estran.demo.bilan=" + sortie)) {
            var donnees = ServiceDemarre.racine().resolve("donnees/quimper");
            if (!(Importer.importer(contexte, donnees) instanceof ResultatImport.Garde garde)) {
                return Commandes.DONNEES_REFUSEES;
            }
            var pieces = BilanAnnuel.etablir(contexte, garde.structure(), ANNEE, false, Acte.A_COMPLETER);
            BilanAnnuel.ecrire(pieces, sortie);
            System.out.println(Commandes.MESSAGES.dire("demo.en_marche", Map.of("port", "" + port)));
            Thread.currentThread().join();
        }
        return 0;
    }
}
