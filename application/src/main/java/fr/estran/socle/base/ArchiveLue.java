package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.base.CopieDesTables.ContenuDArchive;
import fr.estran.socle.base.TablesRepository.TableCopiee;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.flywaydb.core.api.MigrationVersion;
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

    List<String> lignes() throws IOException {
        return new String(tar.readAllBytes(), UTF_8)
                .lines()
                .filter(ligne -> !ligne.isEmpty())
                .toList();
    }

    /** Of the file, what was read, from 0 to 1. */
    double part() throws IOException {
        return 1 - (double) fichier.available() / taille;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    static Description description(Path archive) throws IOException {
        try (var lue = new ArchiveLue(archive)) {
            return lue.description();
        }
    }

    /** Which migrations made its tables, as the history among its rows tells: it is read once for that alone. */
    static SortedSet<MigrationVersion> migrations(Path archive) throws IOException {
        try (var lue = new ArchiveLue(archive)) {
            var versions = new TreeSet<>(
                    Set.of(MigrationVersion.fromVersion(lue.description().version())));
            var version = -1;
            for (var nom = lue.suivante(); nom != null; nom = lue.suivante()) {
                if (nom.equals(ContenuDArchive.TABLES)) {
                    version = lue.lignes().stream()
                            .filter(ligne -> TableCopiee.nom(ligne).equals(TablesRepository.HISTOIRE))
                            .map(ligne -> List.of(TableCopiee.colonnes(ligne).split(", "))
                                    .indexOf("version"))
                            .findFirst()
                            .orElseThrow(() -> new IOException("the archive does not say which migrations made it"));
                } else if (nom.startsWith("donnees/" + TablesRepository.HISTOIRE + "/")) {
                    for (var ligne : lue.lignes()) {
                        var dite = ligne.split("\t", -1)[version];
                        if (!dite.equals("\\N")) {
                            versions.add(MigrationVersion.fromVersion(dite));
                        }
                    }
                }
            }
            return versions;
        }
    }
}
