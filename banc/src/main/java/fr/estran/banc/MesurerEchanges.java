package fr.estran.banc;

import fr.estran.echanges.dossiers.Archive;
import fr.estran.echanges.dossiers.Exportation;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records written out as a zip, and read again where they came from, which changes nothing. */
@Command(name = "echanges", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerEchanges implements Callable<Integer> {

    private static final double MEGAOCTET = 1e6;

    @Option(names = "--tailles", split = ",", defaultValue = "1,100", paramLabel = "N")
    private List<Integer> tailles = List.of();

    @Override
    public Integer call() throws Exception {
        System.out.println("| taille | lignes | import (s) | export (s) | zip (Mo) | tas au plus (Mo) "
                + "| retour (s) | tas au plus (Mo) |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        var lieu = Files.createTempDirectory("estran-banc-");
        try (var contexte = ServiceDuBanc.jetable()) {
            for (var taille : tailles) {
                mesurer(contexte, Files.createDirectory(lieu.resolve("x" + taille)), taille);
            }
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        return 0;
    }

    private static void mesurer(ApplicationContext contexte, Path lieu, int taille) throws Exception {
        var zip = lieu.resolve("export.zip");
        MesurerBilan.grossir(contexte, ServiceDuBanc.quimper(), lieu.resolve("releves"), taille);
        var aller = MesurerBilan.mesurer(() -> MesurerBilan.importer(contexte, lieu.resolve("releves")));
        var garde = aller.resultat();
        var export = MesurerBilan.mesurer(() -> exporter(contexte, garde.structure(), zip));
        var retour = MesurerBilan.mesurer(() -> {
            contexte.getBean(Archive.class).ouvrir(zip, Files.createDirectory(lieu.resolve("retour")));
            return MesurerBilan.importer(contexte, lieu.resolve("retour"));
        });
        var change = retour.resultat();
        if (change.ajoutees() + change.modifiees() + change.retirees() > 0) {
            throw new IllegalStateException("the round trip changed something");
        }
        System.out.println(String.format(
                Locale.ROOT,
                "| ×%d | %d | %.1f | %.1f | %.1f | %.0f | %.1f | %.0f |",
                taille,
                export.resultat(),
                aller.secondes(),
                export.secondes(),
                Files.size(zip) / MEGAOCTET,
                export.tas(),
                retour.secondes(),
                retour.tas()));
    }

    private static long exporter(ApplicationContext contexte, StructureId structure, Path zip) throws IOException {
        var unMoment = new TransactionTemplate(contexte.getBean(PlatformTransactionManager.class));
        unMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        try (var sortie = Files.newOutputStream(zip)) {
            return StructureCourante.auNomDe(
                    structure,
                    () -> unMoment.<Long>execute(_ -> {
                        try {
                            return contexte.getBean(Exportation.class).exporter(sortie);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }));
        }
    }
}
