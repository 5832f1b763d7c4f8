package fr.estran.socle.commun;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where somebody works on Estran itself: the sources, whose pages and sentences are read again as soon as they change. */
public final class Chantier {

    /** Names the folder of the sources. A service has none. */
    static final String DOSSIER = "estran.chantier";

    private Chantier() {}

    public static Optional<Path> trouver(String fichier) {
        return Optional.ofNullable(System.getProperty(DOSSIER))
                .map(dossier -> Path.of(dossier, fichier))
                .filter(Files::exists);
    }
}
