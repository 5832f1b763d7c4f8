package fr.estran.banc;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.PapiersDuBanc;
import fr.estran.socle.commun.StructureCourante;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The leaflet of a quarter: its words, then each of its papers, for towns of several sizes. */
@Command(name = "plaquette", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerPlaquette implements Callable<Integer> {

    private static final TrimestreDuProgramme TRIMESTRE = new TrimestreDuProgramme(2024, 1);
    private static final int TOURS = 3;

    @Option(names = "--tailles", split = ",", defaultValue = "1,10", paramLabel = "N")
    private List<Integer> tailles = List.of();

    @Override
    public Integer call() throws Exception {
        System.out.println("| taille | papier | temps (ms) | pages |");
        System.out.println("|---|---|---|---|");
        var lieu = Files.createTempDirectory("estran-banc-");
        var releves = ServiceDuBanc.demonstration();
        try (var contexte = ServiceDuBanc.jetable()) {
            for (var taille : tailles) {
                var dossier = lieu.resolve("x" + taille);
                MesurerBilan.grossir(contexte, releves, dossier, taille);
                var garde = MesurerBilan.importer(contexte, dossier);
                StructureCourante.auNomDe(garde.structure(), () -> mesurer(contexte, taille));
            }
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
            FileSystemUtils.deleteRecursively(releves);
        }
        return 0;
    }

    private static int mesurer(ApplicationContext contexte, int taille) {
        var mesures = new PapiersDuBanc(contexte).mesurer(TRIMESTRE, TOURS);
        mesures.forEach((papier, mesure) -> System.out.println(String.format(
                Locale.ROOT,
                "| ×%d | %s | %.0f | %s |",
                taille,
                papier,
                mesure.temps().toNanos() / 1e6,
                mesure.pages() == 0 ? "–" : String.valueOf(mesure.pages()))));
        return mesures.size();
    }
}
