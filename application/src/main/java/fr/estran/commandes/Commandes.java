package fr.estran.commandes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.NumeroDeVersion;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** What one types after {@code ./estran}. */
@Command(
        name = "estran",
        resourceBundle = "commandes.aide",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMANDE",
        versionProvider = Commandes.Version.class,
        sortOptions = false)
public final class Commandes implements Runnable {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private Commandes() {}

    /**
     * @param application the Spring Boot application that commands start, each with the settings that it needs
     * @return the exit code of the process
     */
    public static int executer(Class<?> application, String... arguments) {
        var service = new ServiceDemarre(application);
        var ligne = new CommandLine(new Commandes())
                .addSubcommand(new Demo(service))
                .addSubcommand(new BilanAnnuel(service))
                .addSubcommand(new CreerDossier(service))
                .addSubcommand(new Importer(service))
                .addSubcommand(new Servir(service))
                .addSubcommand(new CreerStructure(service))
                .addSubcommand(new MettreEnMaintenance())
                .addSubcommand(new Repetition(service))
                .addSubcommand(new Sauvegarder())
                .addSubcommand(new Restaurer())
                .addSubcommand(new Supprimer())
                .addSubcommand("banc", new ParLeLanceur())
                .addSubcommand("test", new ParLeLanceur())
                .addSubcommand("paquet", new ParLeLanceur())
                .addSubcommand(new CommandLine.HelpCommand());
        return executer(ligne, arguments);
    }

    /** Of any line of commands: what was typed wrong, or went wrong, is said in French, and by the exit code. */
    public static int executer(CommandLine ligne, String... arguments) {
        ligne.setParameterExceptionHandler(Commandes::direCommentAppeler);
        ligne.setExecutionExceptionHandler((erreur, _, _) -> direLaPanne(erreur));
        return ligne.execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    private static int direCommentAppeler(CommandLine.ParameterException erreur, String[] arguments) {
        PrintWriter sortie = erreur.getCommandLine().getErr();
        sortie.println(MESSAGES.dire("mal_appele"));
        sortie.println("  " + MalAppele.phrase(erreur));
        sortie.println();
        erreur.getCommandLine().usage(sortie, Ansi.AUTO);
        return CodesDeSortie.MAL_APPELE;
    }

    /** The person at the screen gets a sentence; the trace is for whoever asks for it. */
    private static int direLaPanne(Exception erreur) {
        System.err.println(Panne.phrase(erreur));
        if (System.getenv("ESTRAN_TRACE") != null) {
            erreur.printStackTrace();
        }
        return Panne.code(erreur);
    }

    /** Listed for the help: the launcher answers it, since it needs the sources. */
    @Command(resourceBundle = "commandes.aide")
    private static final class ParLeLanceur implements Callable<Integer> {

        @Unmatched
        private List<String> suite = new ArrayList<>();

        @Spec
        private CommandSpec forme = CommandSpec.create();

        @Override
        public Integer call() {
            System.err.println(MESSAGES.dire("par_le_lanceur", Map.of("commande", forme.name())));
            return CodesDeSortie.MAL_APPELE;
        }
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Estran " + NumeroDeVersion.dit()};
        }
    }
}
