package fr.estran.banc;

import fr.estran.bilan.rapport.EtapesDuBilan;
import fr.estran.commandes.Muet;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.dossier.Porte;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Import, figures and report, on folders of several sizes. All sizes end in one database: the later have neighbours. */
@Command(name = "bilan", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerBilan implements Callable<Integer> {

    private static final int ANNEE = 2023;
    private static final int TOURS = 7;
    private static final double MEGAOCTET = 1024 * 1024;

    @Option(names = "--tailles", split = ",", defaultValue = "1,10,100", paramLabel = "N")
    private List<Integer> tailles = List.of();

    @Override
    public Integer call() throws Exception {
        var dossier = Files.createTempDirectory("estran-banc-");
        try (var contexte = ServiceDuBanc.jetable()) {
            importer(contexte, ServiceDuBanc.quimper());
            System.out.println(
                    "| taille | lignes | import (s) | lignes/s | COPY seul, lignes/s | import/COPY | tas au plus (Mo) | "
                            + "indicateurs (ms) | comptes | à froid | texte | html | pdf | odt | json | csv | tous les fichiers (ms) |");
            System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
            for (var taille : tailles) {
                mesurer(contexte, dossier.resolve("x" + taille), taille);
            }
        } finally {
            FileSystemUtils.deleteRecursively(dossier);
        }
        return 0;
    }

    static void grossir(ApplicationContext contexte, Path releves, Path dossier, int taille) throws IOException {
        new DossierGrossi(contexte.getBeanProvider(Porte.class).orderedStream().toList())
                .ecrire(releves, ServiceDuBanc.quimper(), dossier, taille);
    }

    private static void mesurer(ApplicationContext contexte, Path dossier, int taille) throws Exception {
        grossir(contexte, ServiceDuBanc.quimper(), dossier, taille);
        var mesure = mesurer(() -> importer(contexte, dossier));
        var garde = mesure.resultat();
        var parSeconde = garde.lignes() / mesure.secondes();
        var copie = new CopieNue(contexte).copier(garde.structure()).parSeconde();
        System.out.print(String.format(
                Locale.ROOT,
                "| ×%d | %d | %.1f | %.0f | %.0f | %.2f | %.0f |",
                taille,
                garde.lignes(),
                mesure.secondes(),
                parSeconde,
                copie,
                parSeconde / copie,
                mesure.tas()));
        etapes(contexte, garde.structure())
                .forEach((_, temps) -> System.out.print(String.format(Locale.ROOT, " %.1f |", temps.toNanos() / 1e6)));
        System.out.println();
    }

    private static SequencedMap<String, Duration> etapes(ApplicationContext contexte, StructureId structure) {
        return StructureCourante.auNomDe(structure, () -> new EtapesDuBilan(contexte).mesurer(ANNEE, TOURS));
    }

    /** @param tas the most that the heap held, in megabytes, rubbish included */
    record Mesure<T>(T resultat, double secondes, double tas) {}

    static <T> Mesure<T> mesurer(Callable<T> travail) throws Exception {
        System.gc();
        memoires().forEach(MemoryPoolMXBean::resetPeakUsage);
        var depart = System.nanoTime();
        var resultat = travail.call();
        var duree = Duration.ofNanos(System.nanoTime() - depart);
        var pic = memoires().stream().mapToLong(m -> m.getPeakUsage().getUsed()).sum();
        return new Mesure<>(resultat, duree.toMillis() / 1e3, pic / MEGAOCTET);
    }

    private static List<MemoryPoolMXBean> memoires() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(memoire -> memoire.getType() == MemoryType.HEAP)
                .toList();
    }

    static ResultatImport.Garde importer(ApplicationContext contexte, Path dossier) throws Exception {
        return (ResultatImport.Garde) contexte.getBean(Importation.class).importer(dossier, new Muet());
    }
}
