package fr.estran.banc;

import fr.estran.commandes.Commandes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Figures that anyone can measure again. */
@Command(
        name = "banc",
        resourceBundle = "messages.banc",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "MESURE")
public final class Banc implements Runnable {

    @Spec
    private CommandSpec forme = CommandSpec.create();

    private Banc() {}

    public static void main(String[] arguments) {
        System.exit(executer(arguments));
    }

    /** @param arguments as one types them after {@code ./estran}: those of {@code banc}, or of {@code help} about it */
    static int executer(String... arguments) {
        var estran = CommandSpec.create().name("estran").resourceBundleBaseName("messages.banc");
        return Commandes.executer(
                new CommandLine(estran)
                        .addSubcommand(new CommandLine(new Banc())
                                .addSubcommand(new MesurerBilan())
                                .addSubcommand(new MesurerAnnuaire())
                                .addSubcommand(new MesurerEchanges())
                                .addSubcommand(new MesurerReprise())
                                .addSubcommand(new MesurerPages())
                                .addSubcommand(new MesurerCouts())
                                .addSubcommand(new MesurerPlaquette())
                                .addSubcommand(new MesurerSauvegarde())
                                .addSubcommand(new MesurerVilles())
                                .addSubcommand(new EprouverAgenda())
                                .addSubcommand(new EprouverApi())
                                .addSubcommand(new EprouverConcurrence())
                                .addSubcommand(new EprouverDepart())
                                .addSubcommand(new EprouverFournisseur())
                                .addSubcommand(
                                        new CommandLine(new EprouverPaquet()).setCaseInsensitiveEnumValuesAllowed(true))
                                .addSubcommand(new EprouverMiseAJour())
                                .addSubcommand(new EprouverPanne())
                                .addSubcommand(new MesurerConnexion())
                                .addSubcommand(new MesurerInscriptions())
                                .addSubcommand(new MesurerDeferlement())
                                .addSubcommand(new MesurerJournee())
                                .addSubcommand(new MesurerReconduction())
                                .addSubcommand(new MesurerTrimestre())
                                .addSubcommand(new MesurerEnquete())
                                .addSubcommand(new MesurerDoublons()))
                        .addSubcommand(new CommandLine.HelpCommand()),
                arguments);
    }

    @Override
    public void run() {
        forme.commandLine().usage(System.out);
    }
}
