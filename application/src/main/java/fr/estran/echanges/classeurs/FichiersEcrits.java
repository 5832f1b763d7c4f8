package fr.estran.echanges.classeurs;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Tableur.SortieCsv;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The files of the folder that is made, each open from its first row on. */
final class FichiersEcrits implements Closeable {

    private final Path dossier;
    private final Map<String, SortieCsv> fichiers = new HashMap<>();

    /** Of rows that many rows of the sheet name, those that are written. */
    private final Set<String> ecrites = new HashSet<>();

    FichiersEcrits(Path dossier) {
        this.dossier = dossier;
    }

    void ouvrir(String fichier, List<String> entete) {
        try {
            var ecrivain = SortieCsv.dans(Files.newBufferedWriter(dossier.resolve(fichier + ".csv"), UTF_8));
            fichiers.put(fichier, ecrivain);
            ecrivain.ligne(entete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ligne(String fichier, String... cellules) {
        Objects.requireNonNull(fichiers.get(fichier)).ligne(Arrays.asList(cellules));
    }

    /** Once for each key, which is the first cell. */
    boolean uneFois(String fichier, String... cellules) {
        var nouvelle = ecrites.add(fichier + " " + cellules[0]);
        if (nouvelle) {
            ligne(fichier, cellules);
        }
        return nouvelle;
    }

    @Override
    public void close() throws IOException {
        for (var fichier : fichiers.values()) {
            fichier.close();
        }
    }
}
