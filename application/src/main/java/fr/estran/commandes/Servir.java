package fr.estran.commandes;

import fr.estran.comptes.Comptes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.PremiersCodes;
import fr.estran.socle.vocabulaire.Structures;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.PropertyResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Production: the service and its pages. */
@Command(name = "serve", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Servir implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private final ServiceDemarre service;

    @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT")
    private int port;

    /** None unless it is asked for. */
    @Option(names = "--surveillance", defaultValue = "-1", paramLabel = "PORT")
    private int surveillance;

    Servir(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        try (var contexte = service.avecPages("--server.port=" + port, "--management.server.port=" + surveillance)) {
            direLePremierCode(contexte);
            siLeMandataireNEstPasCru(contexte.getEnvironment()).ifPresent(System.out::println);
            ServiceDemarre.ouvrir(contexte);
            System.out.println(MESSAGES.dire("service.en_marche", Map.of("port", "" + port)));
            ServiceDemarre.rester();
        }
        return 0;
    }

    /** Whether there is one shows with the first visitor only: whoever sets the service up is told before they leave. */
    static Optional<String> siLeMandataireNEstPasCru(PropertyResolver reglages) {
        return "none"
                        .equals(reglages.getProperty("server.forward-headers-strategy", "none")
                                .toLowerCase(Locale.ROOT))
                ? Optional.of(MESSAGES.dire("service.sans_mandataire"))
                : Optional.empty();
    }

    /** A service that has no account yet is opened by whoever reads this. */
    private void direLePremierCode(ApplicationContext contexte) {
        var structure = contexte.getBean(Structures.class).pourHote("localhost");
        var codes = contexte.getBean(PremiersCodes.class);
        var attendu = structure.isEmpty()
                ? contexte.getBean(Structures.class).aucune()
                : StructureCourante.auNomDe(
                        structure.get(), () -> contexte.getBean(Comptes.class).aucun());
        if (attendu) {
            System.out.println(MESSAGES.dire(
                    "service.premier_code", Map.of("port", "" + port, "code", codes.emettre(structure.orElse(null)))));
        }
    }
}
