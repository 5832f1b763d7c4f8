package fr.estran.banc;

import static java.util.stream.Collectors.joining;

import fr.estran.banc.doublons.FichesConnues;
import fr.estran.banc.doublons.FichesInventees;
import fr.estran.banc.doublons.JugementDesDoublons;
import fr.estran.banc.doublons.Tenue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many of the records that are one person's the model finds, and how many it finds wrongly, where the truth is known. */
@Command(name = "doublons", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerDoublons implements Callable<Integer> {

    private static final long GRAINE = 29_000;
    private static final int PETIT = 5_000;

    @Option(names = "--fichier", paramLabel = "CSV")
    private List<Path> fichiers = List.of();

    @Option(names = "--ensemble")
    private boolean ensemble;

    @Option(names = "--fiches", defaultValue = "1000000", paramLabel = "N")
    private int fiches;

    @Override
    public Integer call() throws Exception {
        System.out.println(
                "| registre | fiches | paires vraies | trouvees | en trop | precision | rappel | F1 | precision des tres probables | secondes | tas au plus (Mo) |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (var registre : ensemble && !fichiers.isEmpty()
                ? List.of(fichiers)
                : fichiers.stream().map(List::of).toList()) {
            var nom = registre.stream()
                    .map(fichier -> fichier.getFileName().toString())
                    .collect(joining(" + "));
            juger(nom, () -> FichesConnues.lire(registre));
        }
        if (fichiers.isEmpty()) {
            juger("FEBRL 1", JugementDesDoublons::febrl);
            juger("Quimper", () -> FichesConnues.duDossier(ServiceDuBanc.quimper()));
            for (var tenue : Tenue.values()) {
                juger(tenue.name().toLowerCase(Locale.ROOT), () -> FichesInventees.inventer(tenue, PETIT, GRAINE));
            }
            juger("invente", () -> FichesInventees.inventer(fiches, GRAINE));
        }
        return 0;
    }

    private static void juger(String nom, Callable<FichesConnues> lues) throws Exception {
        var connues = lues.call();
        var mesure = MesurerBilan.mesurer(() -> JugementDesDoublons.de(connues));
        var dit = mesure.resultat();
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.4f | %.4f | %.4f | %.4f | %.1f | %.0f |",
                nom,
                dit.fiches(),
                dit.vraies(),
                dit.trouvees(),
                dit.enTrop(),
                dit.precision(),
                dit.rappel(),
                dit.f1(),
                dit.precisionDesSures(),
                dit.secondes(),
                mesure.tas()));
    }
}
