package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.base.CopieDesTables.ContenuDArchive;
import fr.estran.socle.base.TablesRepository.TableCopiee;
import fr.estran.socle.base.VillesRepository.VilleConnue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** Which migrations made its tables, as the history among its rows tells. */
    static SortedSet<MigrationVersion> migrations(Path archive) throws IOException {
        var versions = new TreeSet<>(
                Set.of(MigrationVersion.fromVersion(description(archive).version())));
        rangees(archive, TablesRepository.HISTOIRE, List.of("version")).stream()
                .map(List::getFirst)
                .filter(Objects::nonNull)
                .map(MigrationVersion::fromVersion)
                .forEach(versions::add);
        return versions;
    }

    /** The town whose rows alone are in it. */
    static VilleConnue ville(Path archive) throws IOException {
        var sienne = description(archive).ville();
        return rangees(archive, TableCopiee.REGISTRE, List.of("structure_id", "code_insee", "nom", "hote")).stream()
                .filter(ville -> Objects.equals(ville.get(0), sienne))
                .map(ville -> new VilleConnue(
                        Objects.requireNonNull(ville.get(0)),
                        Objects.requireNonNull(ville.get(1)),
                        Objects.requireNonNull(ville.get(2)),
                        ville.get(3)))
                .findFirst()
                .orElseThrow(() -> new IOException("the town is not in its own backup"));
    }

    /** What the rows of a table say in these columns: the archive is read once for that alone. */
    private static List<List<@Nullable String>> rangees(Path archive, String table, List<String> colonnes)
            throws IOException {
        try (var lue = new ArchiveLue(archive)) {
            var rangees = new ArrayList<List<@Nullable String>>();
            var rangs = List.<Integer>of();
            for (var nom = lue.suivante(); nom != null; nom = lue.suivante()) {
                if (nom.equals(ContenuDArchive.TABLES)) {
                    var siennes = lue.lignes().stream()
                            .filter(ligne -> TableCopiee.nom(ligne).equals(table))
                            .map(ligne -> List.of(TableCopiee.colonnes(ligne).split(", ")))
                            .findFirst()
                            .orElseThrow(() -> new IOException("the archive has no table " + table));
                    rangs = colonnes.stream().map(siennes::indexOf).toList();
                } else if (nom.startsWith("donnees/" + table + "/")) {
                    for (var ligne : lue.lignes()) {
                        var dits = ligne.split("\t", -1);
                        rangees.add(rangs.stream().map(rang -> dit(dits[rang])).collect(Collectors.toList()));
                    }
                }
            }
            return rangees;
        }
    }

    /** As PostgreSQL copies it. */
    private static @Nullable String dit(String copie) {
        return copie.equals("\\N") ? null : copie.translateEscapes();
    }
}
