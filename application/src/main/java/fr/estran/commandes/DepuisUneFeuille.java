package fr.estran.commandes;

import fr.estran.echanges.classeurs.Entete;
import fr.estran.echanges.classeurs.Individuel;
import fr.estran.echanges.classeurs.RepriseDeLaCoop;
import fr.estran.echanges.classeurs.ResultatDeReprise;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The State's workbooks in the place of a folder of records: what one types of them. */
final class DepuisUneFeuille {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    @Option(names = "--depuis", paramLabel = "FICHIER", arity = "1..*")
    private List<Path> depuis = List.of();

    @Option(names = "--beneficiaires", paramLabel = "FICHIER", arity = "1..*")
    private List<Path> beneficiaires = List.of();

    @Option(names = "--commune", paramLabel = "COMMUNE")
    private @Nullable String commune;

    @Option(names = "--code-insee", paramLabel = "CODE")
    private @Nullable String codeInsee;

    @Option(names = "--nom", paramLabel = "NOM")
    private @Nullable String nom;

    @Option(names = "--rendez-vous")
    private boolean rendezVous;

    /** What is done with the folder, whichever it is; gives the exit code. */
    interface Suite {

        int de(Path dossier) throws Exception;
    }

    /** The sheets become a folder, which then comes in like any other; it is gone when the work is done. */
    int ouDossier(@Nullable Path donnees, CommandSpec forme, Suite suite) throws Exception {
        if (donnees != null && depuis.isEmpty()) {
            return suite.de(donnees);
        }
        if (donnees != null || depuis.isEmpty()) {
            throw new MissingParameterException(forme.commandLine(), forme.findOption("--donnees"), "");
        }
        var entete = entete(forme);
        var dossier = Files.createTempDirectory("estran-reprise-");
        try {
            return ecrire(entete, dossier) ? suite.de(dossier) : CodesDeSortie.DONNEES_REFUSEES;
        } finally {
            FileSystemUtils.deleteRecursively(dossier);
        }
    }

    /** The file names no town, and no report is without one. */
    private Entete entete(CommandSpec forme) {
        return Entete.de(
                nom == null ? exiger(forme, "--commune", commune, ".*\\S.*") : nom,
                exiger(forme, "--commune", commune, ".*\\S.*"),
                exiger(forme, "--code-insee", codeInsee, LectureDeSaisie.CODE_DU_TERRITOIRE));
    }

    private static String exiger(CommandSpec forme, String option, @Nullable String valeur, String attendu) {
        if (valeur == null) {
            throw new MissingParameterException(forme.commandLine(), forme.findOption(option), "");
        }
        if (!valeur.matches(attendu)) {
            throw new ParameterException(forme.commandLine(), "", forme.findOption(option), valeur);
        }
        return valeur;
    }

    /** @return whether the folder holds the records; otherwise it was said why not */
    private boolean ecrire(Entete entete, Path dossier) throws IOException {
        for (var fichier :
                List.of(depuis, beneficiaires).stream().flatMap(List::stream).toList()) {
            if (!Files.isRegularFile(fichier) || !Files.isReadable(fichier)) {
                System.err.println(MESSAGES.dire("reprise.introuvable", Map.of("fichier", fichier.toString())));
                return false;
            }
        }
        var individuel = rendezVous ? Individuel.RENDEZ_VOUS : Individuel.PERMANENCE;
        return switch (RepriseDeLaCoop.ecrire(depuis, beneficiaires, entete, individuel, dossier)) {
            case ResultatDeReprise.Refusee refusee -> {
                System.err.println(refusee.fichier() + " : " + refusee.phrase());
                yield false;
            }
            case ResultatDeReprise.Ecrite ecrite -> {
                dire(ecrite);
                yield true;
            }
        };
    }

    private static void dire(ResultatDeReprise.Ecrite ecrite) {
        System.out.println(
                MESSAGES.dire("reprise.lue", Map.of("seances", ecrite.seances(), "personnes", ecrite.personnes())));
        if (!ecrite.constats().isEmpty()) {
            System.out.println(MESSAGES.dire("reprise.constats"));
            ecrite.constats().forEach(constat -> System.out.println("  – " + constat));
        }
    }
}
