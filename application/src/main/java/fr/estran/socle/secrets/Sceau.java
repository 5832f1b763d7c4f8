package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Codes and secrets: made here, kept as digests, or sealed with the server's key where we must read them again. */
@Component
public class Sceau {

    /** Without what is mistaken for something else: 0 and O, 1, I and L, U and V. */
    static final String SIGNES = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private static final int NONCE = 12;

    private static final SecureRandom HASARD = new SecureRandom();

    private final CleDuServeur cle;

    Sceau(CleDuServeur cle) {
        this.cle = cle;
    }

    /** So many signs, in fours: to be told by voice, or copied from paper. */
    public static String code(int signes) {
        return HASARD.ints(signes, 0, SIGNES.length())
                .mapToObj(rang -> SIGNES.substring(rang, rang + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }

    /** For an address of the web: nobody types it. */
    public static String jeton() {
        return jeton(32);
    }

    public static String jeton(int octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets(octets));
    }

    public static byte[] octets(int nombre) {
        var octets = new byte[nombre];
        HASARD.nextBytes(octets);
        return octets;
    }

    /** Of a code, however it was typed. */
    public static byte[] empreinteDuCode(String code) {
        return empreinte(code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /** Enough for what chance made: there is nothing to guess. */
    public static byte[] empreinte(String texte) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param contexte whose it is: sealed for one, it does not open for another */
    public byte[] sceller(byte[] clair, String contexte) {
        return sceller(cle.octets(), clair, contexte);
    }

    static byte[] sceller(byte[] cle, byte[] clair, String contexte) {
        var nonce = octets(NONCE);
        var scelle = chiffrer(cle, Cipher.ENCRYPT_MODE, nonce, clair, contexte);
        var tout = new byte[NONCE + scelle.length];
        System.arraycopy(nonce, 0, tout, 0, NONCE);
        System.arraycopy(scelle, 0, tout, NONCE, scelle.length);
        return tout;
    }

    /** What was sealed here, or where its town came from. */
    public byte[] ouvrir(byte[] tout, String contexte) {
        try {
            return ouvrir(cle.octets(), tout, contexte);
        } catch (AutreCle e) {
            return cle.dAilleurs().stream()
                    .flatMap(autre -> siElleOuvre(autre, tout, contexte).stream())
                    .findFirst()
                    .orElseThrow(() -> e);
        }
    }

    private static Optional<byte[]> siElleOuvre(byte[] cle, byte[] tout, String contexte) {
        try {
            return Optional.of(ouvrir(cle, tout, contexte));
        } catch (AutreCle e) {
            return Optional.empty();
        }
    }

    private static final class AutreCle extends IllegalStateException {

        private static final long serialVersionUID = 1;

        AutreCle(GeneralSecurityException cause) {
            super("a secret was sealed with another key of the server", cause);
        }
    }

    static byte[] ouvrir(byte[] cle, byte[] tout, String contexte) {
        if (tout.length < NONCE) {
            throw new IllegalStateException("a secret is cut");
        }
        var nonce = Arrays.copyOf(tout, NONCE);
        return chiffrer(cle, Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(tout, NONCE, tout.length), contexte);
    }

    /** @param contexte whose it is: signed for one, it is not for another */
    public byte[] signer(byte[] texte, String contexte) {
        return hmac(hmac(cle.octets(), ("signature " + contexte).getBytes(UTF_8)), texte);
    }

    /** HMAC-SHA256 (RFC 2104): what whoever has the same key works out too. */
    public static byte[] hmac(byte[] cle, byte[] texte) {
        try {
            var hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(cle, "HmacSHA256"));
            return hmac.doFinal(texte);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] chiffrer(byte[] cle, int sens, byte[] nonce, byte[] texte, String contexte) {
        try {
            var chiffre = Cipher.getInstance("AES/GCM/NoPadding");
            chiffre.init(sens, new SecretKeySpec(cle, "AES"), new GCMParameterSpec(128, nonce));
            chiffre.updateAAD(contexte.getBytes(UTF_8));
            return chiffre.doFinal(texte);
        } catch (GeneralSecurityException e) {
            throw new AutreCle(e);
        }
    }
}
