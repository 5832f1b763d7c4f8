package fr.estran.socle.commun;

import java.util.Optional;

/** Which Estran this is: its tag and its commit, as the launcher knows them; the number of the jar where nobody says. */
public final class NumeroDeVersion {

    private NumeroDeVersion() {}

    public static String dit() {
        return Optional.ofNullable(System.getProperty("estran.version"))
                .filter(dite -> !dite.isBlank())
                .or(() -> Optional.ofNullable(NumeroDeVersion.class.getPackage().getImplementationVersion()))
                .orElse("(sources)");
    }
}
