package fr.estran.socle.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A backup being written: a tar compressed by gzip, that its owner alone can read, sealed at its end. */
final class ArchiveEcrite implements AutoCloseable {

    private final FileChannel fichier;
    private final DigestOutputStream corps;
    private final GZIPOutputStream gzip;
    private final TarArchiveOutputStream tar;

    ArchiveEcrite(Path chemin) throws IOException {
        fichier = FileChannel.open(
                chemin,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        corps = new DigestOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(fichier), 1 << 16), SceauDArchive.empreinte());
        gzip = new Gzip(corps);
        tar = new TarArchiveOutputStream(gzip);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    void fichier(String nom, byte[] contenu) throws IOException {
        var entree = new TarArchiveEntry(nom);
        entree.setSize(contenu.length);
        entree.setMode(0100600);
        tar.putArchiveEntry(entree);
        tar.write(contenu);
        tar.closeArchiveEntry();
    }

    /** Without it the file is no backup. */
    void sceller() throws IOException {
        tar.finish();
        tar.flush();
        gzip.finish();
        corps.on(false);
        corps.write(SceauDArchive.sceller(corps.getMessageDigest().digest()));
        corps.flush();
        fichier.force(true);
    }

    @Override
    public void close() throws IOException {
        fichier.close();
    }

    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream sortie) throws IOException {
            super(sortie, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
