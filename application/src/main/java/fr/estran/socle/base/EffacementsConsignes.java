package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who was erased, outside of the database: a backup that is put back knows them still. A digest a line, from which no one can
 * be told who does not hold the record; lines are added, never taken away.
 */
public final class EffacementsConsignes {

    private static final String AVEC_LES_SAUVEGARDES = "estran-effacements.txt";

    private EffacementsConsignes() {}

    /** Beside the folder of the database, which a restore replaces. */
    public static Path aCoteDe(Path dossierDeLaBase) {
        var dossier = dossierDeLaBase.toAbsolutePath().normalize();
        return dossier.resolveSibling(dossier.getFileName() + ".effacements");
    }

    static Path aCoteDeLaSauvegarde(Path fichier) {
        return fichier.toAbsolutePath().resolveSibling(AVEC_LES_SAUVEGARDES);
    }

    public static Set<String> lire(Path liste) throws IOException {
        if (!Files.exists(liste)) {
            return Set.of();
        }
        try (var lignes = Files.lines(liste, UTF_8)) {
            return lignes.filter(ligne -> ligne.matches("[0-9a-f]{64}")).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Those that are not there yet; on the disk when it returns. */
    public static void ajouter(Path liste, Collection<String> empreintes) throws IOException {
        if (lire(liste).containsAll(empreintes)) {
            return;
        }
        Files.createDirectories(liste.toAbsolutePath().getParent());
        try (var fichier = FileChannel.open(
                        liste,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                var _ = fichier.lock()) {
            var nouvelles = new TreeSet<>(empreintes);
            nouvelles.removeAll(lire(liste));
            // A line that a cut of power left unfinished is ended first.
            var debut = fichier.size() == 0 || Files.readString(liste, UTF_8).endsWith("\n") ? "" : "\n";
            fichier.write(ByteBuffer.wrap(nouvelles.stream()
                    .collect(Collectors.joining("\n", debut, "\n"))
                    .getBytes(UTF_8)));
            fichier.force(true);
        }
    }

    /** What one list says, the other says too. */
    public static void reprendre(Path de, Path vers) throws IOException {
        var connues = lire(de);
        if (!connues.isEmpty() && !de.equals(vers)) {
            ajouter(vers, connues);
        }
    }
}
