package fr.estran.banc;

import fr.estran.commandes.Muet;
import fr.estran.comptes.ComptesDeDemonstration;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.Structures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a quarter costs: its page, what it gave, as one asks for them, for services of growing size. */
@Command(name = "trimestre", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerTrimestre implements Callable<Integer> {

    /** A page of a quarter that costs something: one line for each is all that it takes to measure it. */
    private record Mesure(String quoi, String page) {}

    private static final String TRIMESTRES = "/equipe/programme/trimestres";

    private static final List<Mesure> MESURES = List.of(
            new Mesure("liste des trimestres", TRIMESTRES),
            new Mesure("trimestre en cours", TRIMESTRES + "/2024-T1"),
            new Mesure("trimestre passé", TRIMESTRES + "/2023-T4"),
            new Mesure("avant de publier", TRIMESTRES + "/2024-T1/publier"),
            new Mesure("ce qu'il a donné", TRIMESTRES + "/2023-T4/apres"),
            new Mesure("les séances comptées", TRIMESTRES + "/2023-T4/apres/seances?par=forme&de=permanence"));

    private static final int RODAGE = 20;
    private static final int TOURS = 60;

    @Option(names = "--tailles", split = ",", defaultValue = "1,10", paramLabel = "N")
    private List<Integer> tailles = List.of();

    @Override
    public Integer call() throws Exception {
        var dossier = Files.createTempDirectory("estran-banc-");
        try (var contexte = ServiceDuBanc.compte()) {
            System.out.println("| taille | quoi | p50 (ms) | p95 | ordres SQL |");
            System.out.println("|---|---|---|---|---|");
            for (var taille : tailles) {
                importer(contexte, dossier.resolve("x" + taille), taille);
                mesurer(contexte, taille);
            }
        } finally {
            FileSystemUtils.deleteRecursively(dossier);
        }
        return 0;
    }

    private static void importer(ConfigurableApplicationContext contexte, Path dossier, int taille) throws Exception {
        new DossierGrossi(contexte.getBeanProvider(Porte.class).orderedStream().toList())
                .ecrire(ServiceDuBanc.quimper(), dossier, taille);
        var garde = (ResultatImport.Garde) contexte.getBean(Importation.class).importer(dossier, new Muet());
        StructureCourante.auNomDe(garde.structure(), () -> {
            contexte.getBean(TransactionOperations.class)
                    .executeWithoutResult(
                            _ -> contexte.getBean(Structures.class).repondreA(garde.structure(), hote(taille)));
            contexte.getBean(ComptesDeDemonstration.class).ouvrir();
            return garde.structure();
        });
    }

    private static void mesurer(ConfigurableApplicationContext contexte, int taille) throws Exception {
        var compteur = contexte.getBean(CompteurDOrdres.class);
        try (var visiteur = new VisiteurDuBanc(ServiceDuBanc.port(contexte), hote(taille))) {
            visiteur.entrer("responsable@demo.invalid", ComptesDeDemonstration.MOT_DE_PASSE);
            for (var mesure : MESURES) {
                mesurer(visiteur, compteur, taille, mesure);
            }
        }
    }

    private static void mesurer(VisiteurDuBanc visiteur, CompteurDOrdres compteur, int taille, Mesure mesure)
            throws Exception {
        for (var tour = 0; tour < RODAGE; tour++) {
            visiteur.demander(mesure.page());
        }
        var avant = compteur.compte();
        var durees = new ArrayList<Long>();
        for (var tour = 0; tour < TOURS; tour++) {
            var depart = System.nanoTime();
            var statut = visiteur.demander(mesure.page());
            durees.add(System.nanoTime() - depart);
            if (statut != 200) {
                throw new IllegalStateException(mesure.page() + " answered " + statut);
            }
        }
        durees.sort(null);
        System.out.println(String.format(
                Locale.ROOT,
                "| %d | %s | %.1f | %.1f | %.1f |",
                taille,
                mesure.quoi(),
                durees.get(TOURS / 2) / 1e6,
                durees.get(TOURS * 95 / 100) / 1e6,
                (compteur.compte() - avant) / (double) TOURS));
    }

    private static String hote(int taille) {
        return "trimestre-" + taille + ".localhost";
    }
}
