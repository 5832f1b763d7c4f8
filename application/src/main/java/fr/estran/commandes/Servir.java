package fr.estran.commandes;

import fr.estran.comptes.Comptes;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.NumeroDeVersion;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.PremiersCodes;
import fr.estran.socle.vocabulaire.Structures;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What whoever is at its console reaches by the name that it gives itself, those of all its networks among them. */
    private static final Set<String> DE_CETTE_MACHINE = Set.of("127.0.0.1", "::1", "localhost", "0.0.0.0", "::");

    Servir(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        System.out.println(MESSAGES.dire("service.version", Map.of("version", NumeroDeVersion.dit())));
        try (var contexte = service.avecPages("--server.port=" + port, "--management.server.port=" + surveillance)) {
            var adresse = adresse(contexte.getEnvironment(), port);
            direLePremierCode(contexte, adresse);
            siLeMandataireNEstPasCru(contexte.getEnvironment()).ifPresent(System.out::println);
            ServiceDemarre.ouvrir(contexte);
            System.out.println(MESSAGES.dire(
                    "service.en_marche",
                    Map.of(
                            "adresse",
                            adresse,
                            "par",
                            System.getenv("NOTIFY_SOCKET") == null ? "terminal" : "systemd")));
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

    /** The service's own, where it was told one that is a single town's; else that of this machine at which it listens. */
    static String adresse(PropertyResolver reglages, int port) {
        return Optional.ofNullable(reglages.getProperty("estran.adresse"))
                .filter(dite -> !dite.isBlank() && !dite.contains("{"))
                .map(dite -> dite.replaceFirst("/+$", ""))
                .orElseGet(() -> "http://" + ici(reglages.getProperty("server.address", "")) + ":" + port);
    }

    private static String ici(String ecoute) {
        if (ecoute.isBlank() || DE_CETTE_MACHINE.contains(ecoute)) {
            return "localhost";
        }
        return ecoute.contains(":") ? "[" + ecoute + "]" : ecoute;
    }

    /** A service that has no account yet is opened by whoever reads this. */
    private static void direLePremierCode(ApplicationContext contexte, String adresse) {
        var structure = contexte.getBean(Structures.class).pourHote("localhost");
        var codes = contexte.getBean(PremiersCodes.class);
        var attendu = structure.isEmpty()
                ? contexte.getBean(Structures.class).aucune()
                : StructureCourante.auNomDe(
                        structure.get(), () -> contexte.getBean(Comptes.class).aucun());
        if (attendu) {
            System.out.println(MESSAGES.dire(
                    "service.premier_code", Map.of("adresse", adresse, "code", codes.emettre(structure.orElse(null)))));
        }
    }
}
