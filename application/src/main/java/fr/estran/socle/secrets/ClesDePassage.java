package fr.estran.socle.secrets;

import fr.estran.socle.commun.Identifiants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
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
    private final Map<UUID, Cle> enMemoire = new ConcurrentHashMap<>();

    private record Cle(byte[] octets, Instant le) {}

    ClesDePassage(
            @Value("${estran.base.ephemere:false}") boolean ephemere, @Value("${estran.base.dossier}") Path dossier) {
        this.dossier = ephemere ? null : dossier.resolveSibling(DOSSIER);
    }

    /** In place of one that is there already: what was about to leave then did not. */
    public void creer(UUID nom, Instant maintenant) {
        detruire(nom);
        var cle = new Cle(Sceau.octets(OCTETS), maintenant);
        if (dossier == null) {
            enMemoire.put(nom, cle);
        } else {
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

    /** Of what should have left long ago: the database of that time may be no more, and then nobody tells that it is over. */
    public void detruireAvant(Instant bord) {
        presentes().stream().filter(nom -> creeeAvant(nom, bord)).forEach(this::detruire);
    }

    private boolean creeeAvant(UUID nom, Instant bord) {
        if (dossier == null) {
            var cle = enMemoire.get(nom);
            return cle != null && cle.le().isBefore(bord);
        }
        try {
            return Files.getLastModifiedTime(dossier.resolve(nom.toString()))
                    .toInstant()
                    .isBefore(bord);
        } catch (NoSuchFileException detruite) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            return Optional.ofNullable(enMemoire.get(nom)).map(Cle::octets);
        }
        try {
            return Optional.of(Files.readAllBytes(dossier.resolve(nom.toString())));
        } catch (NoSuchFileException detruite) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ecrire(Path dossier, UUID nom, Cle cle) {
        try {
            Files.createDirectories(
                    dossier, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var fichier = Files.createFile(
                    dossier.resolve(nom.toString()),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fichier, cle.octets(), StandardOpenOption.DSYNC);
            Files.setLastModifiedTime(fichier, FileTime.from(cle.le()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
