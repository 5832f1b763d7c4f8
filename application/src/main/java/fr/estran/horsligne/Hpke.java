package fr.estran.horsligne;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens what a device has sealed to a public key: RFC 9180 in its base mode, for one message, with DHKEM(P-256,
 * HKDF-SHA256), HKDF-SHA256 and AES-128-GCM. The test holds it to the vectors of the RFC; the other half is in sceau.js.
 */
final class Hpke {

    private static final byte[] VERSION = "HPKE-v1".getBytes(US_ASCII);
    private static final byte[] SUITE_DU_KEM = joindre("KEM".getBytes(US_ASCII), court(0x0010));
    private static final byte[] SUITE = joindre("HPKE".getBytes(US_ASCII), court(0x0010), court(0x0001), court(0x0001));
    private static final byte[] RIEN = new byte[0];
    private static final int SECRET = 32;
    private static final int CLE = 16;
    private static final int NONCE = 12;

    private Hpke() {}

    /**
     * @param capsule the device's own public key, made for this message alone
     * @param usage what the message is for: said by neither side, known to both
     * @param lie what comes with the message in clear, and must be what it was
     * @throws GeneralSecurityException if it was sealed for another, or changed on its way
     */
    static byte[] ouvrir(PaireDeCles destinataire, byte[] capsule, byte[] usage, byte[] lie, byte[] scelle)
            throws GeneralSecurityException {
        return chiffrer(
                Cipher.DECRYPT_MODE,
                partager(destinataire.privee(), capsule, capsule, destinataire.publique()),
                usage,
                lie,
                scelle);
    }

    /**
     * What both sides reckon, each by its own secret and the other's point.
     *
     * @param autre the other's
     */
    static byte[] partager(PrivateKey mienne, byte[] autre, byte[] capsule, byte[] publique)
            throws GeneralSecurityException {
        var accord = KeyAgreement.getInstance("ECDH");
        accord.init(mienne);
        accord.doPhase(Courbe.publique(autre), true);
        var preuve = extraire(SUITE_DU_KEM, RIEN, "eae_prk", accord.generateSecret());
        return etendre(SUITE_DU_KEM, preuve, "shared_secret", joindre(capsule, publique), SECRET);
    }

    static byte[] chiffrer(int sens, byte[] partage, byte[] usage, byte[] lie, byte[] texte)
            throws GeneralSecurityException {
        var contexte = joindre(
                new byte[] {0}, extraire(SUITE, RIEN, "psk_id_hash", RIEN), extraire(SUITE, RIEN, "info_hash", usage));
        var secret = extraire(SUITE, partage, "secret", RIEN);
        var chiffre = Cipher.getInstance("AES/GCM/NoPadding");
        chiffre.init(
                sens,
                new SecretKeySpec(etendre(SUITE, secret, "key", contexte, CLE), "AES"),
                new GCMParameterSpec(128, etendre(SUITE, secret, "base_nonce", contexte, NONCE)));
        chiffre.updateAAD(lie);
        return chiffre.doFinal(texte);
    }

    private static byte[] extraire(byte[] suite, byte[] sel, String nom, byte[] matiere)
            throws GeneralSecurityException {
        return hmac(sel.length == 0 ? new byte[SECRET] : sel, VERSION, suite, nom.getBytes(US_ASCII), matiere);
    }

    /** No more than one block of SHA-256: nothing here is longer. */
    private static byte[] etendre(byte[] suite, byte[] cle, String nom, byte[] contexte, int longueur)
            throws GeneralSecurityException {
        return Arrays.copyOf(
                hmac(cle, court(longueur), VERSION, suite, nom.getBytes(US_ASCII), contexte, new byte[] {1}), longueur);
    }

    private static byte[] hmac(byte[] cle, byte[]... parties) throws GeneralSecurityException {
        var hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(cle, "HmacSHA256"));
        for (var partie : parties) {
            hmac.update(partie);
        }
        return hmac.doFinal();
    }

    private static byte[] court(int valeur) {
        return ByteBuffer.allocate(Short.BYTES).putShort((short) valeur).array();
    }

    private static byte[] joindre(byte[]... parties) {
        var tout = ByteBuffer.allocate(
                Arrays.stream(parties).mapToInt(partie -> partie.length).sum());
        for (var partie : parties) {
            tout.put(partie);
        }
        return tout.array();
    }
}
