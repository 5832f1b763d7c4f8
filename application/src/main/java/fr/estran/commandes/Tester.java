package fr.estran.commandes;

import fr.estran.commun.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Listed for the help: the launcher answers it, since tests need the sources. */
@Command(name = "test", resourceBundle = "commandes.aide")
final class Tester implements Callable<Integer> {

    private static final Messages MESSAGES = Messages.de("commandes");

    @Override
    public Integer call() {
        System.err.println(MESSAGES.dire("test.par_le_lanceur"));
        return CodesDeSortie.MAL_APPELE;
    }
}
