package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end of an archive: an empty gzip member (RFC 1952), whose comment is the SHA-256 of all bytes before it.
 *
 * <p>Any program that reads gzip passes over it, and no byte of the file can change, nor be missing, unseen.
 */
final class SceauDArchive {

    private static final int TAILLE = sceller(new byte[32]).length;

    private SceauDArchive() {}

    static MessageDigest empreinte() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sceller(byte[] empreinte) {
        var sceau = new ByteArrayOutputStream();
        sceau.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0x10, 0, 0, 0, 0, 0, (byte) 0xff});
        sceau.writeBytes(("sha256=" + HexFormat.of().formatHex(empreinte)).getBytes(US_ASCII));
        sceau.writeBytes(new byte[] {0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        return sceau.toByteArray();
    }

    static boolean estIntact(Path archive) throws IOException {
        var corps = Files.size(archive) - TAILLE;
        if (corps < 0) {
            return false;
        }
        var empreinte = empreinte();
        var tampon = new byte[1 << 16];
        try (var flux = Files.newInputStream(archive)) {
            for (long reste = corps; reste > 0; ) {
                var lus = flux.readNBytes(tampon, 0, (int) Math.min(reste, tampon.length));
                empreinte.update(tampon, 0, lus);
                reste -= lus == 0 ? reste : lus;
            }
            return Arrays.equals(flux.readAllBytes(), sceller(empreinte.digest()));
        }
    }
}
