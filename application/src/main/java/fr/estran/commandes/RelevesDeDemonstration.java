package fr.estran.commandes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Puts the records of the demonstration together: those of Quimper, and beside them what a service of that winter would have said
 * of itself, planned and counted. Of files of one name, the rows follow each other.
 */
public final class RelevesDeDemonstration {

    private static final List<String> DOSSIERS = List.of("quimper", "demonstration");

    private RelevesDeDemonstration() {}

    /** @param donnees where both folders lie */
    public static Path reunis(Path donnees) throws IOException {
        var reunis = Files.createTempDirectory("estran-demonstration-");
        for (var dossier : DOSSIERS) {
            try (var fichiers = Files.newDirectoryStream(donnees.resolve(dossier), "*.csv")) {
                for (var fichier : fichiers) {
                    var lignes = Files.readAllLines(fichier);
                    var la = reunis.resolve(fichier.getFileName().toString());
                    Files.write(
                            la,
                            Files.exists(la) ? lignes.subList(1, lignes.size()) : lignes,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                }
            }
        }
        return reunis;
    }
}
