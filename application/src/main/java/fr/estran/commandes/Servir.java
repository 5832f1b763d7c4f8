package fr.estran.commandes;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Production: the service and its pages. */
@Command(name = "serve", resourceBundle = "messages.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Servir implements Callable<Integer> {

    private final ServiceDemarre service;

    @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT")
    private int port;

    Servir(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        try (var _ = service.avecPages("--server.port=" + port)) {
            System.out.println(Commandes.MESSAGES.dire("service.en_marche", Map.of("port", "" + port)));
            Thread.currentThread().join();
        }
        return 0;
    }
}
