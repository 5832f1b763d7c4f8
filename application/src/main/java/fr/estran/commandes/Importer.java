package fr.estran.commandes;

import fr.estran.commun.Messages;
import fr.estran.echanges.Importation;
import fr.estran.echanges.ResultatImport;
import fr.estran.structures.Structures;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings a folder of records into the service. */
@Command(name = "importer", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class Importer implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes");

    private final ServiceDemarre service;

    @Option(names = "--donnees", paramLabel = "DOSSIER")
    private @Nullable Path donnees;

    @Mixin
    private DepuisUneFeuille feuille = new DepuisUneFeuille();

    @Spec
    private CommandSpec forme = CommandSpec.create();

    Importer(ServiceDemarre service) {
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        return feuille.ouDossier(donnees, forme, this::importerDansLeService);
    }

    private int importerDansLeService(Path dossier) throws Exception {
        try (var contexte = service.sansPages()) {
            if (!contexte.getBean(Structures.class).aucune()
                    && contexte.getBean(Importation.class).duneAutreVille(dossier, new Muet())) {
                System.err.println(MESSAGES.dire("import.autre_ville"));
                return CodesDeSortie.DONNEES_REFUSEES;
            }
            return switch (importer(contexte, dossier)) {
                case ResultatImport.Refuse _ -> CodesDeSortie.DONNEES_REFUSEES;
                case ResultatImport.Garde garde -> {
                    direLesChangements(garde);
                    yield 0;
                }
            };
        }
    }

    /** Tells errors and oddities on the way. */
    static ResultatImport importer(ApplicationContext contexte, Path donnees) throws Exception {
        ResultatImport resultat;
        try (var avancement = new Avancement(MESSAGES.dire("import.avancement"))) {
            resultat = contexte.getBean(Importation.class).importer(donnees, avancement);
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
