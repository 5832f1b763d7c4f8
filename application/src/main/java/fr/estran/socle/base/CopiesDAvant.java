package fr.estran.socle.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Of an embedded database, as it was before a new version changed it: beside its folder, readable by its owner alone. */
final class CopiesDAvant {

    /** As of any backup: who was erased since is in it. */
    private static final Duration GARDE = Duration.ofDays(30);

    private static final Logger JOURNAL = LoggerFactory.getLogger(CopiesDAvant.class);

    private CopiesDAvant() {}

    /** @throws CopieImpossible when there is no copy: nothing may be changed then */
    static void prendre(Path base) {
        var lieu = lieu(base);
        try {
            Files.createDirectories(
                    lieu, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!(Sauvegardes.prendre(base, lieu, _ -> {}) instanceof ResultatSauvegarde.Faite(var fichier, var _))) {
                throw new CopieImpossible(lieu, null);
            }
            JOURNAL.warn("the database is about to be changed; a copy of it is in {}", fichier);
        } catch (IOException e) {
            throw new CopieImpossible(lieu, e);
        }
    }

    /** Those that are older than any backup may be. */
    static void oublier(Path base, Instant maintenant) throws IOException {
        var lieu = lieu(base);
        if (!Files.isDirectory(lieu)) {
            return;
        }
        try (var copies = Files.newDirectoryStream(lieu, "estran-*.tar.gz")) {
            for (var copie : copies) {
                if (Files.getLastModifiedTime(copie).toInstant().isBefore(maintenant.minus(GARDE))) {
                    Files.delete(copie);
                }
            }
        }
    }

    private static Path lieu(Path base) {
        var dossier = base.toAbsolutePath().normalize();
        return dossier.resolveSibling(dossier.getFileName() + ".avant-mise-a-jour");
    }
}
