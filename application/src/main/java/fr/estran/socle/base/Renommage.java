package fr.estran.socle.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The last gesture of what was made aside: told as done, it is to outlive a power cut. */
final class Renommage {

    private Renommage() {}

    /** A name is kept by its folder: that one too is on the disk when this returns. */
    public static void durable(Path de, Path vers, CopyOption... comment) throws IOException {
        Files.move(de, vers, comment);
        try (var dossier = FileChannel.open(vers.toAbsolutePath().resolveSibling(""), StandardOpenOption.READ)) {
            dossier.force(true);
        }
    }
}
