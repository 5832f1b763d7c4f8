package fr.estran.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive of an OpenDocument; without clock, so that the same document gives the same bytes. */
final class Paquet {

    /** Any later than the origin of zip dates, for which an extra field would come before the type. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Paquet() {}

    static byte[] zip(String type, Map<String, byte[]> parties) {
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie)) {
            type(zip, type.getBytes(StandardCharsets.US_ASCII));
            for (var partie : parties.entrySet()) {
                ecrire(zip, entree(partie.getKey()), partie.getValue());
            }
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        return sortie.toByteArray();
    }

    /** First and not compressed: that is how the format is told from any other archive. */
    private static void type(ZipOutputStream zip, byte[] type) throws IOException {
        var entree = entree("mimetype");
        var controle = new CRC32();
        controle.update(type);
        entree.setMethod(ZipEntry.STORED);
        entree.setSize(type.length);
        entree.setCrc(controle.getValue());
        ecrire(zip, entree, type);
    }

    private static ZipEntry entree(String nom) {
        var entree = new ZipEntry(nom);
        entree.setTimeLocal(DATE);
        return entree;
    }

    private static void ecrire(ZipOutputStream zip, ZipEntry entree, byte[] octets) throws IOException {
        zip.putNextEntry(entree);
        zip.write(octets);
        zip.closeEntry();
    }
}
