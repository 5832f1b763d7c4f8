package fr.estran.socle.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive of an OpenDocument; without clock, so that the same document gives the same bytes. */
final class Paquet {

    /** Any later than the origin of zip dates, for which an extra field would come before the type. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Paquet() {}

    static byte[] zip(String type, Map<String, byte[]> parties) {
        var ecrites = new LinkedHashMap<String, Partie>();
        parties.forEach((nom, octets) -> ecrites.put(nom, sortie -> sortie.write(octets)));
        return ecrire(type, ecrites);
    }

    /** What is long is pressed as it comes. */
    static byte[] ecrire(String type, SequencedMap<String, Partie> parties) {
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
        ecrire(zip, entree, sortie -> sortie.write(type));
    }

    private static ZipEntry entree(String nom) {
        var entree = new ZipEntry(nom);
        entree.setTimeLocal(DATE);
        return entree;
    }

    private static void ecrire(ZipOutputStream zip, ZipEntry entree, Partie partie) throws IOException {
        zip.putNextEntry(entree);
        partie.ecrire(zip);
        zip.closeEntry();
    }

    interface Partie {
        void ecrire(OutputStream sortie) throws IOException;
    }
}
