package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A backup behind a phrase, in the form that OpenSSL writes and reads ({@code openssl enc -aes-256-cbc -pbkdf2 -iter 600000}): should we
 * be gone, the file still opens. That nothing in it was changed is what the seal of the archive says, once it is open.
 */
final class Chiffrement {

    static final String SUFFIXE = ".aes";

    private static final byte[] MARQUE = "Salted__".getBytes(US_ASCII);
    private static final int SEL = 8;
    private static final int CLE = 32;
    private static final int VECTEUR = 16;

    /** What OWASP asks of PBKDF2 with SHA-256: a third of a second for us, and for each phrase that somebody tries. */
    private static final int TOURS = 600_000;

    private Chiffrement() {}

    static boolean estChiffre(Path fichier) throws IOException {
        try (var flux = Files.newInputStream(fichier)) {
            return Arrays.equals(flux.readNBytes(MARQUE.length), MARQUE);
        }
    }

    /** On the disk when it returns, and read again; its owner alone can read it. */
    static void chiffrer(Path clair, Path vers, String phrase) throws IOException {
        var sel = new byte[SEL];
        new SecureRandom().nextBytes(sel);
        try (var fichier = prive(vers)) {
            var sortie = new BufferedOutputStream(Channels.newOutputStream(fichier), 1 << 16);
            sortie.write(MARQUE);
            sortie.write(sel);
            try (var chiffre = new CipherOutputStream(sortie, chiffre(Cipher.ENCRYPT_MODE, phrase, sel))) {
                Files.copy(clair, chiffre);
            }
        }
        try (var fichier = FileChannel.open(vers, StandardOpenOption.WRITE)) {
            fichier.force(true);
        }
        try (var attendu = new BufferedInputStream(Files.newInputStream(clair));
                var lu = ouvrir(vers, phrase)) {
            if (!memesOctets(attendu, lu)) {
                throw new IOException("the disk does not give back what was written");
            }
        }
    }

    /** @return false where the phrase is another, or the file was changed */
    static boolean dechiffrer(Path fichier, Path vers, String phrase) throws IOException {
        try (var lu = ouvrir(fichier, phrase);
                var sortie = Files.newOutputStream(vers, StandardOpenOption.TRUNCATE_EXISTING)) {
            lu.transferTo(sortie);
            return true;
        } catch (IOException e) {
            if (e.getCause() instanceof GeneralSecurityException) {
                return false;
            }
            throw e;
        }
    }

    private static InputStream ouvrir(Path fichier, String phrase) throws IOException {
        var flux = new BufferedInputStream(Files.newInputStream(fichier), 1 << 16);
        flux.skipNBytes(MARQUE.length);
        return new CipherInputStream(flux, chiffre(Cipher.DECRYPT_MODE, phrase, flux.readNBytes(SEL)));
    }

    private static FileChannel prive(Path vers) throws IOException {
        return FileChannel.open(
                vers,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static boolean memesOctets(InputStream un, InputStream autre) throws IOException {
        var lus = new byte[1 << 16];
        while (true) {
            var attendus = un.readNBytes(1 << 16);
            var combien = autre.readNBytes(lus, 0, Math.max(1, attendus.length));
            if (!Arrays.equals(attendus, Arrays.copyOf(lus, combien))) {
                return false;
            }
            if (attendus.length == 0) {
                return true;
            }
        }
    }

    /** As OpenSSL derives both the key and the first block from the phrase. */
    private static Cipher chiffre(int sens, String phrase, byte[] sel) {
        try {
            var derives = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(phrase.toCharArray(), sel, TOURS, (CLE + VECTEUR) * Byte.SIZE))
                    .getEncoded();
            var chiffre = Cipher.getInstance("AES/CBC/PKCS5Padding");
            chiffre.init(sens, new SecretKeySpec(derives, 0, CLE, "AES"), new IvParameterSpec(derives, CLE, VECTEUR));
            return chiffre;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
