package fr.estran.scelles;

import fr.estran.commun.Identifiants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keys that live as long as something is on its way. Each is a file of its own beside the server's key: in no backup, and no more once what
 * it seals has left. A service that starts again meanwhile finds it there; another machine does not.
 */
@Component
public class ClesDePassage {

    private static final String DOSSIER = "envois";
    private static final int OCTETS = 32;

    private final @Nullable Path dossier;
    private final Map<UUID, byte[]> enMemoire = new ConcurrentHashMap<>();

    ClesDePassage(
            @Value("${estran.base.ephemere:false}") boolean ephemere, @Value("${estran.base.dossier}") Path dossier) {
        this.dossier = ephemere ? null : dossier.resolveSibling(DOSSIER);
    }

    /** Where one is there already, it stays: what was about to leave then did not. */
    public void creer(UUID nom) {
        var cle = Sceau.octets(OCTETS);
        if (dossier == null) {
            enMemoire.putIfAbsent(nom, cle);
        } else if (lire(nom).isEmpty()) {
            ecrire(dossier, nom, cle);
        }
    }

    /** Of which there is a key here. */
    public Set<UUID> presentes() {
        if (dossier == null) {
            return Set.copyOf(enMemoire.keySet());
        }
        if (Files.notExists(dossier)) {
            return Set.of();
        }
        try (var fichiers = Files.list(dossier)) {
            return fichiers.flatMap(fichier -> Stream.ofNullable(
                            Identifiants.lu(fichier.getFileName().toString())))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] sceller(UUID nom, byte[] clair, String contexte) {
        return Sceau.sceller(lire(nom).orElseThrow(), clair, contexte);
    }

    /** Empty once its key is no more. */
    public Optional<byte[]> ouvrir(UUID nom, byte[] scelle, String contexte) {
        return lire(nom).map(cle -> Sceau.ouvrir(cle, scelle, contexte));
    }

    public void detruire(UUID nom) {
        enMemoire.remove(nom);
        try {
            if (dossier != null) {
                Files.deleteIfExists(dossier.resolve(nom.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> lire(UUID nom) {
        if (dossier == null) {
            return Optional.ofNullable(enMemoire.get(nom));
        }
        try {
            return Optional.of(Files.readAllBytes(dossier.resolve(nom.toString())));
        } catch (NoSuchFileException detruite) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ecrire(Path dossier, UUID nom, byte[] cle) {
        try {
            Files.createDirectories(
                    dossier, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var fichier = Files.createFile(
                    dossier.resolve(nom.toString()),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fichier, cle, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
