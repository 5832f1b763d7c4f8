package fr.estran.echanges.dossiers;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * Records on their way, on the disk of the server: readable by nobody else, gone when the work is done, or else when the
 * service starts again.
 */
public record DossierTemporaire(Path chemin) implements AutoCloseable {

    private static final Set<PosixFilePermission> A_NOUS_SEULS = PosixFilePermissions.fromString("rwx------");
    private static final long NOUS = ProcessHandle.current().pid();

    public static DossierTemporaire ouvrir() throws IOException {
        return new DossierTemporaire(Files.createTempDirectory(racine(), "transfert-" + NOUS + "-"));
    }

    /** What was left by processes that are gone; another instance may be at work on the same machine. */
    public static void vider() throws IOException {
        try (var restes = Files.newDirectoryStream(racine(), "transfert-*-*")) {
            for (var reste : restes) {
                var processus = reste.getFileName().toString().split("-", 3)[1];
                if (processus.matches("\\d{1,18}") && !vit(Long.parseLong(processus))) {
                    FileSystemUtils.deleteRecursively(reste);
                }
            }
        }
    }

    /** A process that has just started has left nothing: what bears its number is of one before it. */
    private static boolean vit(long processus) {
        return processus != NOUS && ProcessHandle.of(processus).isPresent();
    }

    /** One folder for all, which is ours, or else there is no work. */
    public static Path racine() throws IOException {
        var racine =
                Path.of(System.getProperty("java.io.tmpdir"), "estran-transferts-" + System.getProperty("user.name"));
        try {
            Files.createDirectory(racine, PosixFilePermissions.asFileAttribute(A_NOUS_SEULS));
        } catch (FileAlreadyExistsException dejaLa) {
            if (!Files.isDirectory(racine, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotDirectoryException(racine.toString());
            }
            Files.setPosixFilePermissions(racine, A_NOUS_SEULS);
        }
        return racine;
    }

    public Path zip() {
        return chemin.resolve("recu.zip");
    }

    public Path releves() throws IOException {
        return Files.createDirectories(chemin.resolve("releves"));
    }

    /** Where the sheets of a zip become a folder of records: they lie where its files would. */
    Path repris() throws IOException {
        return Files.createDirectories(chemin.resolve("repris"));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(chemin);
    }
}
