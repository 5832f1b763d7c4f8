package fr.estran.commandes;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Figures that anyone can measure again. */
@Command(name = "banc", resourceBundle = "commandes.aide", mixinStandardHelpOptions = true)
final class Banc implements Runnable {

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
