package fr.estran.commandes;

import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Listed for the help: the launcher answers it, since it needs the sources. */
@Command(resourceBundle = "commandes.aide")
final class ParLeLanceur implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

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
