package fr.estran.socle.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The key that seals what we must read again. Whoever has a copy of the database alone reads none of it.
 *
 * <p>Set as {@code estran.cle} where there are several instances; otherwise made once, in a file beside the database.
 */
@Component
class CleDuServeur {

    private static final int OCTETS = ClesDAilleurs.OCTETS;

    private final Supplier<byte[]> octets;
    private final Path dossier;

    CleDuServeur(
            @Value("${estran.cle:#{null}}") @Nullable String reglage,
            @Value("${estran.base.ephemere:false}") boolean ephemere,
            @Value("${estran.base.dossier}") Path dossier) {
        this.dossier = dossier;
        // Not before it is needed: a service without second factors needs no place to write.
        this.octets = SingletonSupplier.of(() -> reglage != null && !reglage.isBlank()
                ? ClesDAilleurs.lue(reglage)
                : ephemere ? nouvelle() : duFichier(dossier.resolveSibling("cle")));
    }

    byte[] octets() {
        return octets.get();
    }

    /** Read each time that ours does not open: a town may have come since. */
    List<byte[]> dAilleurs() {
        try {
            return ClesDAilleurs.lire(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] nouvelle() {
        var octets = new byte[OCTETS];
        new SecureRandom().nextBytes(octets);
        return octets;
    }

    private static byte[] duFichier(Path fichier) {
        try {
            if (Files.notExists(fichier)) {
                creer(fichier);
            }
            return ClesDAilleurs.lue(Files.readString(fichier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written whole before it has its name: of two that start at once, both read the same. */
    private static void creer(Path fichier) throws IOException {
        Files.createDirectories(fichier.toAbsolutePath().getParent());
        var ebauche = Files.createTempFile(
                fichier.toAbsolutePath().getParent(),
                "cle",
                ".ebauche",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(ebauche, Base64.getEncoder().encodeToString(nouvelle()));
        try {
            Files.createLink(fichier, ebauche);
        } catch (FileAlreadyExistsException e) {
            // The other one was quicker.
        } finally {
            Files.delete(ebauche);
        }
    }
}
