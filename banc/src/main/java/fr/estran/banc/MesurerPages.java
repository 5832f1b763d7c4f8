package fr.estran.banc;

import static java.util.Objects.requireNonNull;

import fr.estran.commandes.Muet;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.vocabulaire.Structures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What each page costs, in milliseconds and in statements, to whoever asks for it and when many ask at once. */
@Command(name = "pages", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerPages implements Callable<Integer> {

    private static final int TOURS = 200;
    private static final int TOURS_RECOMPTES = 20;

    @Option(names = "--tailles", split = ",", defaultValue = "1,100", paramLabel = "N")
    private List<Integer> tailles = List.of();

    @Option(names = "--secondes", defaultValue = "3", paramLabel = "N")
    private int secondes;

    @Option(names = "--page", paramLabel = "CHEMIN")
    private List<String> pages = List.of();

    @Override
    public Integer call() throws Exception {
        var dossier = Files.createTempDirectory("estran-banc-");
        try (var contexte = ServiceDuBanc.compte()) {
            System.out.println(
                    "| taille | page | p50 (ms) | p95 | p99 | ordres SQL | pages/s | 304/s | nouveau calcul, p95 (ms) |");
            System.out.println("|---|---|---|---|---|---|---|---|---|");
            for (var taille : tailles) {
                mesurer(contexte, importer(contexte, dossier.resolve("x" + taille), taille), taille);
            }
        } finally {
            FileSystemUtils.deleteRecursively(dossier);
        }
        return 0;
    }

    private StructureId importer(ConfigurableApplicationContext contexte, Path dossier, int taille) throws Exception {
        new DossierGrossi(contexte.getBeanProvider(Porte.class).orderedStream().toList())
                .ecrire(ServiceDuBanc.quimper(), dossier, taille);
        var garde = (ResultatImport.Garde) contexte.getBean(Importation.class).importer(dossier, new Muet());
        return StructureCourante.auNomDe(garde.structure(), () -> {
            contexte.getBean(TransactionOperations.class)
                    .executeWithoutResult(
                            _ -> contexte.getBean(Structures.class).repondreA(garde.structure(), hote(taille)));
            contexte.getBean(ComptesDeDemonstration.class).ouvrir();
            return garde.structure();
        });
    }

    private void mesurer(ConfigurableApplicationContext contexte, StructureId structure, int taille) throws Exception {
        var port = ServiceDuBanc.port(contexte);
        var compteur = contexte.getBean(CompteurDOrdres.class);
        var droits = contexte.getBean(Droits.class);
        for (var page : pages.isEmpty() ? droits.pages(Roles.de(Role.RESPONSABLE)) : pages) {
            var publique = droits.ouvreATous(page);
            try (var visiteur = new VisiteurDuBanc(port, hote(taille))) {
                if (!publique) {
                    visiteur.entrer("responsable@demo.invalid", ComptesDeDemonstration.MOT_DE_PASSE);
                }
                if (visiteur.demander(page) == 200) {
                    mesurer(visiteur, compteur, page, taille, publique);
                    recompter(visiteur, contexte, structure, page);
                }
            }
        }
    }

    private void mesurer(VisiteurDuBanc visiteur, CompteurDOrdres compteur, String page, int taille, boolean publique)
            throws Exception {
        visiteur.pendant(Duration.ofSeconds(secondes), page, 2);
        var avant = compteur.compte();
        var durees = new ArrayList<Long>();
        for (int tour = 0; tour < TOURS; tour++) {
            var depart = System.nanoTime();
            visiteur.demander(page);
            durees.add(System.nanoTime() - depart);
        }
        var ordres = (compteur.compte() - avant) / (double) TOURS;
        var debit = visiteur.pendant(Duration.ofSeconds(secondes), page, 8) / (double) secondes;
        var inchangees = publique ? visiteur.revoir(Duration.ofSeconds(secondes), page, 8) / (double) secondes : 0;
        durees.sort(null);
        System.out.print(String.format(
                Locale.ROOT,
                "| ×%d | `%s` | %.1f | %.1f | %.1f | %.1f | %.0f | %s |",
                taille,
                page,
                durees.get(TOURS / 2) / 1e6,
                durees.get(TOURS * 95 / 100) / 1e6,
                durees.get(TOURS * 99 / 100) / 1e6,
                ordres,
                debit,
                publique ? String.format(Locale.ROOT, "%.0f", inchangees) : "–"));
    }

    /** What a page of figures costs to whoever asks for it first after a change of the records: somebody came, or did not. */
    private static void recompter(
            VisiteurDuBanc visiteur, ConfigurableApplicationContext contexte, StructureId structure, String page)
            throws Exception {
        if (!page.startsWith("/statistiques")) {
            System.out.println(" – |");
            return;
        }
        var durees = new ArrayList<Long>();
        for (int tour = 0; tour < TOURS_RECOMPTES; tour++) {
            StructureCourante.auNomDe(
                    structure,
                    () -> requireNonNull(contexte.getBean(TransactionOperations.class)
                            .execute(_ -> new ChangementRepository(contexte.getBean(JdbcClient.class)).faire())));
            var depart = System.nanoTime();
            visiteur.demander(page);
            durees.add(System.nanoTime() - depart);
        }
        durees.sort(null);
        System.out.println(String.format(Locale.ROOT, " %.0f |", durees.get(TOURS_RECOMPTES * 95 / 100) / 1e6));
    }

    private static String hote(int taille) {
        return "ville-" + taille + ".localhost";
    }
}
