package fr.estran.socle.base;

import fr.estran.socle.base.ServeurBase.ModeleEphemere;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a service that has just been installed: no town yet, all migrations done. To make one from nothing takes seconds. */
public final class DossierPret {

    private DossierPret() {}

    /**
     * @param dossier empty, or made here
     * @return the same
     */
    public static Path dans(Path dossier) {
        ModeleDesTests.poser();
        try {
            ModeleEphemere.copierDans(Files.createDirectories(dossier));
            return dossier;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
