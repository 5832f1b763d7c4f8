package fr.estran.commandes;

import fr.estran.socle.commun.Messages;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** What one types after {@code ./estran}. */
@Command(
        name = "estran",
        resourceBundle = "commandes.aide",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMANDE",
        versionProvider = Version.class,
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
                .addSubcommand(new Sauvegarder())
                .addSubcommand(new Restaurer())
                .addSubcommand("banc", new ParLeLanceur())
                .addSubcommand("test", new ParLeLanceur())
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
}
