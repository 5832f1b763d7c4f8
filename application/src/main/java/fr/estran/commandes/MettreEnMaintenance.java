package fr.estran.commandes;

import fr.estran.socle.base.BaseSansService;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Maintenances.ParCommande;
import fr.estran.socle.vocabulaire.Maintenances.ParCommande.VilleVue;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Towns are read and nothing of them is written, from here on, or no longer; while the service runs, without a page. */
@Command(name = "maintenance", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true, sortOptions = false)
final class MettreEnMaintenance implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private static final int LONGUEUR = 200;
    private static final int UN_MOIS = 31 * 24 * 60;

    @Option(names = "--raison", paramLabel = "PHRASE")
    private @Nullable String raison;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "30")
    private int minutes;

    @Option(names = "--fin")
    private boolean fin;

    @Option(names = "--hote", paramLabel = "HOTE")
    private @Nullable String hote;

    @Spec
    private CommandSpec forme = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        exiger("--raison", raison == null || !raison.isBlank() && raison.length() <= LONGUEUR && !fin);
        exiger("--minutes", minutes > 0 && minutes <= UN_MOIS);
        var jointe = BaseSansService.selonLesReglages();
        if (jointe.isEmpty()) {
            System.err.println(MESSAGES.dire("maintenance.sans_base"));
            return CodesDeSortie.MAL_APPELE;
        }
        try (var base = jointe.get()) {
            var villes = ParCommande.sur(base);
            exiger("--hote", hote == null || villes.villes().stream().anyMatch(ville -> hote.equals(ville.hote())));
            if (fin) {
                System.out.println(MESSAGES.dire("maintenance.finie", "n", villes.finir(hote)));
            } else if (raison != null) {
                var faites = villes.commencer(raison.strip(), Duration.ofMinutes(minutes), hote);
                System.out.println(MESSAGES.dire("maintenance.commencee", Map.of("n", faites, "minutes", minutes)));
            } else {
                villes.villes().stream().map(MettreEnMaintenance::dire).forEach(System.out::println);
            }
        }
        return 0;
    }

    private static String dire(VilleVue ville) {
        var nom = ville.hote() == null ? ville.nom() : ville.nom() + " (" + ville.hote() + ")";
        var enCours = ville.maintenance();
        return enCours == null
                ? MESSAGES.dire("maintenance.aucune", "nom", nom)
                : MESSAGES.dire(
                        "maintenance.en_cours",
                        Map.of(
                                "nom",
                                nom,
                                "raison",
                                enCours.raison(),
                                "depuis",
                                Date.from(enCours.depuis()),
                                "jusque",
                                Date.from(enCours.jusque())));
    }

    private void exiger(String option, boolean juste) {
        if (!juste) {
            throw new ParameterException(
                    forme.commandLine(),
                    "",
                    forme.findOption(option),
                    Objects.toString(forme.findOption(option).getValue()));
        }
    }
}
