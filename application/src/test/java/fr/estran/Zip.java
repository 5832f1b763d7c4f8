package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Folders of records as people send them, and back. */
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
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            for (var fichier : fichiers.entrySet()) {
                zip.putNextEntry(new ZipEntry(fichier.getKey()));
                zip.write(fichier.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    public static Map<String, String> fichiers(byte[] zip) throws IOException {
        var fichiers = new TreeMap<String, String>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entree = archive.getNextEntry(); entree != null; entree = archive.getNextEntry()) {
                fichiers.put(entree.getName(), new String(archive.readAllBytes(), UTF_8));
            }
        }
        return fichiers;
    }
}
