package fr.estran.commandes;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Listed for the help: the launcher answers it, since tests need the sources. */
@Command(name = "test", resourceBundle = "messages.aide")
final class Tester implements Callable<Integer> {

    @Override
    public Integer call() {
        System.err.println(Commandes.MESSAGES.dire("test.par_le_lanceur"));
        return Commandes.MAL_APPELE;
    }
}
