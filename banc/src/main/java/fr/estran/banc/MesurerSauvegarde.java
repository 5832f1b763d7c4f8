package fr.estran.banc;

import fr.estran.socle.base.Restaurations;
import fr.estran.socle.base.ResultatRestauration;
import fr.estran.socle.base.Sauvegardes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A backup of a service that runs, and its restore, on databases of several sizes. */
@Command(name = "sauvegarde", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerSauvegarde implements Callable<Integer> {

    private static final double MEGAOCTET = 1e6;

    @Option(names = "--tailles", split = ",", defaultValue = "1,100", paramLabel = "N")
    private List<Integer> tailles = List.of();

    @Override
    public Integer call() throws Exception {
        System.out.println("| taille | base (Mo) | sauvegarde (s) | fichier (Mo) | restauration (s) |");
        System.out.println("|---|---|---|---|---|");
        for (var taille : tailles) {
            var lieu = Files.createTempDirectory("estran-banc-");
            try {
                mesurer(lieu, taille);
            } finally {
                FileSystemUtils.deleteRecursively(lieu);
            }
        }
        return 0;
    }

    private void mesurer(Path lieu, int taille) throws Exception {
        var base = lieu.resolve("base");
        var fichier = lieu.resolve("copie.tar.gz");
        try (var contexte = ServiceDuBanc.dans(base)) {
            MesurerBilan.grossir(contexte, ServiceDuBanc.quimper(), lieu.resolve("releves"), taille);
            MesurerBilan.importer(contexte, lieu.resolve("releves"));
            var debut = System.nanoTime();
            Sauvegardes.prendre(base, fichier, _ -> {});
            System.out.print(String.format(
                    Locale.ROOT,
                    "| ×%d | %.0f | %.1f | %.0f |",
                    taille,
                    poids(base.resolve("donnees")) / MEGAOCTET,
                    secondes(debut),
                    Files.size(fichier) / MEGAOCTET));
        }
        var debut = System.nanoTime();
        if (!(Restaurations.remettre(fichier, lieu.resolve("remise"), _ -> {}) instanceof ResultatRestauration.Faite)) {
            throw new IOException("the backup was not put back");
        }
        System.out.println(String.format(Locale.ROOT, " %.1f |", secondes(debut)));
    }

    private static double secondes(long debut) {
        return (System.nanoTime() - debut) / 1e9;
    }

    private static long poids(Path dossier) throws IOException {
        try (var fichiers = Files.walk(dossier)) {
            return fichiers.mapToLong(fichier -> fichier.toFile().length()).sum();
        }
    }
}
