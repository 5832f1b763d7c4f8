package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Folders of records as people send them, documents of an office, and back. */
public final class Zip {

    private Zip() {}

    /** The files of a folder, within a folder of their own, as computers zip. */
    public static byte[] de(Path dossier) throws IOException {
        var fichiers = new TreeMap<String, String>();
        try (var chemins = Files.list(dossier)) {
            for (var chemin : chemins.filter(Files::isRegularFile).toList()) {
                fichiers.put("releves/" + chemin.getFileName(), Files.readString(chemin));
            }
        }
        return de(fichiers);
    }

    public static byte[] de(Map<String, String> fichiers) {
        var parties = new LinkedHashMap<String, byte[]>();
        fichiers.forEach((nom, texte) -> parties.put(nom, texte.getBytes(UTF_8)));
        return deParties(parties);
    }

    /** In the order of the map. */
    public static byte[] deParties(Map<String, byte[]> parties) {
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            for (var partie : parties.entrySet()) {
                zip.putNextEntry(new ZipEntry(partie.getKey()));
                zip.write(partie.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    /** Those of an export as a folder that somebody writes by hand has them: parted by commas, days and hours by a T. */
    public static Map<String, String> fichiers(byte[] zip) throws IOException {
        var fichiers = new TreeMap<String, String>();
        parties(zip).forEach((nom, octets) -> fichiers.put(nom, enVirgules(new String(octets, UTF_8))));
        return fichiers;
    }

    private static String enVirgules(String texte) {
        if (!texte.startsWith("\uFEFF")) {
            return texte;
        }
        var ecrit = new StringWriter();
        try (var lu = CsvReader.builder().fieldSeparator(';').ofCsvRecord(texte.substring(1));
                var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(ecrit)) {
            lu.forEach(ligne -> csv.writeRecord(ligne.getFields().stream()
                    .map(cellule -> cellule.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d{2}:\\d{2})", "$1T"))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ecrit.toString();
    }

    /** In the order of the archive. */
    public static Map<String, byte[]> parties(byte[] zip) throws IOException {
        var parties = new LinkedHashMap<String, byte[]>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entree = archive.getNextEntry(); entree != null; entree = archive.getNextEntry()) {
                parties.put(entree.getName(), archive.readAllBytes());
            }
        }
        return parties;
    }
}
