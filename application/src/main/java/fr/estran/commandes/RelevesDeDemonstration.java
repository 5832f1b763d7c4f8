package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts the records of the demonstration together: those of Quimper, and beside them what a service of that winter would have said
 * of itself, planned and counted. Of files of one name, the rows follow each other; a column that one of them lacks is empty there.
 */
public final class RelevesDeDemonstration {

    private static final List<String> DOSSIERS = List.of("quimper", "demonstration");

    private RelevesDeDemonstration() {}

    /** @param donnees where both folders lie */
    public static Path reunis(Path donnees) throws IOException {
        var lignes = new TreeMap<String, List<NamedCsvRecord>>();
        for (var dossier : DOSSIERS) {
            try (var fichiers = Files.newDirectoryStream(donnees.resolve(dossier), "*.csv")) {
                for (var fichier : fichiers) {
                    lignes.computeIfAbsent(fichier.getFileName().toString(), _ -> new ArrayList<>())
                            .addAll(lire(fichier));
                }
            }
        }
        var reunis = Files.createTempDirectory("estran-demonstration-");
        for (var fichier : lignes.entrySet()) {
            ecrire(reunis.resolve(fichier.getKey()), fichier.getValue());
        }
        return reunis;
    }

    private static List<NamedCsvRecord> lire(Path fichier) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(fichier)) {
            return csv.stream().toList();
        }
    }

    private static void ecrire(Path fichier, List<NamedCsvRecord> lignes) throws IOException {
        var colonnes = new LinkedHashSet<String>();
        lignes.forEach(ligne -> colonnes.addAll(ligne.getHeader()));
        try (var csv = CsvWriter.builder().build(fichier, UTF_8)) {
            csv.writeRecord(colonnes);
            lignes.forEach(ligne -> csv.writeRecord(colonnes.stream()
                    .map(colonne -> ligne.findField(colonne).orElse(""))
                    .toList()));
        }
    }
}
