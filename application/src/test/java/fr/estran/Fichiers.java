package fr.estran;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the rules of the plan read on the disk. */
final class Fichiers {

    private Fichiers() {}

    static List<Path> sous(Path dossier, String fin) {
        try (var chemins = Files.walk(dossier)) {
            return chemins.filter(Files::isRegularFile)
                    .filter(chemin -> chemin.toString().endsWith(fin))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
