package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;

/**
 * The keys of the services from which towns came: what was sealed there opens here too. They are tried where our own does not open,
 * and seal nothing. One a line, in a file beside ours.
 */
public final class ClesDAilleurs {

    static final int OCTETS = 32;

    private ClesDAilleurs() {}

    static byte[] lue(String cle) {
        var octets = Base64.getDecoder().decode(cle.strip());
        if (octets.length != OCTETS) {
            throw new IllegalArgumentException("estran.cle must be 32 bytes in base 64: openssl rand -base64 32");
        }
        return octets;
    }

    private static Path fichier(Path dossierDeLaBase) {
        return dossierDeLaBase.toAbsolutePath().resolveSibling("cles-d-ailleurs");
    }

    static List<byte[]> lire(Path dossierDeLaBase) throws IOException {
        var fichier = fichier(dossierDeLaBase);
        return Files.exists(fichier)
                ? Files.readAllLines(fichier, UTF_8).stream()
                        .map(ClesDAilleurs::lue)
                        .toList()
                : List.of();
    }

    /** @throws IllegalArgumentException where it is no key */
    public static void ajouter(Path dossierDeLaBase, String cle) throws IOException {
        lue(cle);
        var fichier = fichier(dossierDeLaBase);
        if (Files.notExists(fichier)) {
            Files.createDirectories(fichier.getParent());
            Files.createFile(
                    fichier, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        if (!Files.readAllLines(fichier, UTF_8).contains(cle.strip())) {
            Files.writeString(fichier, cle.strip() + "\n", UTF_8, StandardOpenOption.APPEND);
        }
    }
}
