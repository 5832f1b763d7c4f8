package fr.estran.banc;

import fr.estran.commandes.Muet;
import fr.estran.echanges.classeurs.Depouillement;
import fr.estran.echanges.classeurs.Entete;
import fr.estran.echanges.classeurs.FeuilleOuverte;
import fr.estran.echanges.classeurs.FeuillesConnues;
import fr.estran.echanges.classeurs.Individuel;
import fr.estran.echanges.classeurs.NatureDeFeuille;
import fr.estran.echanges.classeurs.ReponsesDites;
import fr.estran.echanges.classeurs.RepriseDeLaCoop;
import fr.estran.echanges.classeurs.ResultatDeDepouillement;
import fr.estran.echanges.classeurs.ResultatDeReprise;
import fr.estran.echanges.classeurs.Savoir;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The State's export, then a town's own sheet, made into a folder, and the folder brought in: rows a second, and memory, for years of several sizes. */
@Command(name = "reprise", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class MesurerReprise implements Callable<Integer> {

    /** Of a town with two counsellors, in a year. */
    private static final int LIGNES_D_UN_AN = 2_000;

    private static final double MEGAOCTET = 1e6;

    @Option(names = "--tailles", split = ",", defaultValue = "1,10,100", paramLabel = "N")
    private List<Integer> tailles = List.of();

    @Override
    public Integer call() throws Exception {
        System.out.println("| taille | lignes | fichier (Mo) | lecture (s) | lignes par seconde | tas au plus (Mo) "
                + "| import (s) | tas au plus (Mo) | lus et importés, lignes par seconde | COPY seul (s) |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
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
        var classeur = lieu.resolve("export.xlsx");
        var releves = Files.createDirectory(lieu.resolve("releves"));
        int lignes = taille * LIGNES_D_UN_AN;
        ExportInvente.ecrire(classeur, lignes);
        var lecture = MesurerBilan.mesurer(() -> reprendre(classeur, releves, taille));
        var versement = MesurerBilan.mesurer(() -> MesurerBilan.importer(contexte, releves));
        var structure = versement.resultat().structure();
        var copie = "%.1f".formatted(new CopieNue(contexte).copier(structure).secondes());
        dire(taille, "Coop", lignes, classeur, lecture, versement, copie);
        mesurerUneFeuille(contexte, lieu, taille, structure);
    }

    /** A town's own sheet: looked at as its page does, then made a folder, then brought in. */
    private static void mesurerUneFeuille(ApplicationContext contexte, Path lieu, int taille, StructureId structure)
            throws Exception {
        var classeur = lieu.resolve("presences.xlsx");
        var releves = Files.createDirectory(lieu.resolve("presences"));
        int lignes = taille * LIGNES_D_UN_AN;
        FeuilleInventee.ecrire(classeur, lignes);
        var ville = new Structure("29%03d".formatted(taille), nom(taille), "Ville", null, "Europe/Paris", null);
        var connues = contexte.getBean(FeuillesConnues.class);
        var savoir = StructureCourante.auNomDe(
                structure, () -> connues.savoir(classeur.getFileName().toString()));
        var dejaLa = StructureCourante.auNomDe(structure, () -> connues.dejaLa(NatureDeFeuille.PRESENCES));
        var vue = MesurerBilan.mesurer(() -> ouvrir(classeur, savoir).apercu());
        var lecture =
                MesurerBilan.mesurer(() -> Depouillement.ecrire(ouvrir(classeur, savoir), dejaLa, ville, releves));
        var ecrite = (ResultatDeDepouillement.Ecrite) lecture.resultat();
        var versement = MesurerBilan.mesurer(() -> StructureCourante.auNomDe(
                structure,
                () -> contexte.getBean(Importation.class).importerChezSoi(releves, ecrite.egards(), new Muet())));
        dire(taille, "feuille, vue", lignes, classeur, vue, versement, "");
        dire(taille, "feuille", lignes, classeur, lecture, versement, "");
    }

    private static FeuilleOuverte ouvrir(Path classeur, Savoir savoir) throws IOException {
        return ((FeuilleOuverte.Ouverture.Ouverte) FeuilleOuverte.ouvrir(classeur, ReponsesDites.AUCUNE, savoir))
                .feuille();
    }

    private static String nom(int taille) {
        return "Ville du banc ×" + taille;
    }

    private static void dire(
            int taille,
            String quoi,
            int lignes,
            Path classeur,
            MesurerBilan.Mesure<?> lecture,
            MesurerBilan.Mesure<?> versement,
            String copie)
            throws IOException {
        System.out.println(String.format(
                Locale.ROOT,
                "| ×%d, %s | %d | %.1f | %.1f | %.0f | %.0f | %.1f | %.0f | %.0f | %s |",
                taille,
                quoi,
                lignes,
                Files.size(classeur) / MEGAOCTET,
                lecture.secondes(),
                lignes / lecture.secondes(),
                lecture.tas(),
                versement.secondes(),
                versement.tas(),
                lignes / (lecture.secondes() + versement.secondes()),
                copie));
    }

    private static ResultatDeReprise reprendre(Path classeur, Path releves, int taille) throws IOException {
        var entete = Entete.de(nom(taille), "Ville", "29%03d".formatted(taille));
        var lue = RepriseDeLaCoop.ecrire(List.of(classeur), List.of(), entete, Individuel.PERMANENCE, releves);
        if (!(lue instanceof ResultatDeReprise.Ecrite)) {
            throw new IllegalStateException("the export was not read");
        }
        return lue;
    }
}
