package fr.estran.commandes;

import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings a folder of records into the service. */
@Command(name = "importer", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Importer implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private final ServiceDemarre service;

    @Option(names = "--donnees", required = true, paramLabel = "DOSSIER")
    private Path donnees = Path.of("");

    Importer(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        try (var contexte = service.sansPages()) {
            if (!contexte.getBean(Structures.class).aucune()
                    && contexte.getBean(Importation.class).duneAutreVille(donnees, new Muet())) {
                System.err.println(MESSAGES.dire("import.autre_ville"));
                return CodesDeSortie.DONNEES_REFUSEES;
            }
            return switch (importer(contexte, donnees)) {
                case ResultatImport.Refuse _ -> CodesDeSortie.DONNEES_REFUSEES;
                case ResultatImport.Garde garde -> {
                    direLesChangements(garde);
                    yield 0;
                }
            };
        }
    }

    /** Tells errors and oddities on the way. */
    static ResultatImport importer(ApplicationContext contexte, Path donnees) throws IOException {
        ResultatImport resultat;
        try (var avancement = new Avancement(MESSAGES.dire("import.avancement"))) {
            resultat = Avancee.suivie(
                    avancement::etape,
                    avancement::avance,
                    () -> contexte.getBean(Importation.class).importer(donnees, avancement));
        }
        switch (resultat) {
            case ResultatImport.Refuse(var erreurs) ->
                System.err.println(MESSAGES.dire("import.refuse", Map.of("n", erreurs)));
            case ResultatImport.Garde garde -> direLesConstats(garde);
        }
        return resultat;
    }

    private static void direLesConstats(ResultatImport.Garde garde) {
        System.out.println(MESSAGES.dire("import.lu", Map.of("n", garde.lignes())));
        if (!garde.constats().isEmpty()) {
            System.out.println(MESSAGES.dire("import.constats"));
            garde.constats().forEach(constat -> System.out.println("  – " + constat.phrase()));
        }
    }

    private static void direLesChangements(ResultatImport.Garde garde) {
        var rien = garde.ajoutees() + garde.modifiees() + garde.retirees() == 0;
        System.out.println(
                rien
                        ? MESSAGES.dire("import.rien_de_nouveau")
                        : MESSAGES.dire(
                                "import.change",
                                Map.of(
                                        "ajoutees", garde.ajoutees(),
                                        "modifiees", garde.modifiees(),
                                        "retirees", garde.retirees())));
    }
}
