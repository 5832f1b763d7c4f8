package fr.estran.socle.base;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** A backup whose seal was found whole. */
final class ArchiveLue implements AutoCloseable {

    private final long taille;
    private final InputStream fichier;
    private final TarArchiveInputStream tar;
    private final Description description;

    ArchiveLue(Path chemin) throws IOException {
        taille = Files.size(chemin);
        fichier = Files.newInputStream(chemin);
        tar = new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(fichier, 1 << 16), 1 << 16));
        if (!Description.NOM.equals(tar.getNextEntry().getName())) {
            throw new IOException("the archive does not begin with its description");
        }
        description = Description.lire(tar.readAllBytes());
    }

    Description description() {
        return description;
    }

    /** The name of what comes next, to be read before one asks for what follows. */
    @Nullable String suivante() throws IOException {
        var entree = tar.getNextEntry();
        return entree == null ? null : entree.getName();
    }

    InputStream contenu() {
        return tar;
    }

    /** Of the file, what was read, from 0 to 1. */
    double part() throws IOException {
        return 1 - (double) fichier.available() / taille;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
