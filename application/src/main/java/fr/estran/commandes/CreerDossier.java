package fr.estran.commandes;

import fr.estran.echanges.dossiers.ModeleDeDossier;
import fr.estran.socle.commun.Messages;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** An empty folder of records, to be filled. */
@Command(name = "dossier", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class CreerDossier implements Callable<Integer> {

    private final ServiceDemarre service;

    @Option(names = "--modele", required = true, paramLabel = "DOSSIER")
    private Path modele = Path.of("");

    CreerDossier(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        try (var contexte = service.jetable()) {
            contexte.getBean(ModeleDeDossier.class).ecrire(modele);
        }
        System.out.println(
                Messages.de("commandes/commandes").dire("dossier.ecrit", Map.of("dossier", modele.toString())));
        return 0;
    }
}
