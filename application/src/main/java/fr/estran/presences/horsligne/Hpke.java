package fr.estran.presences.horsligne;

import java.security.GeneralSecurityException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * Opens what a device has sealed to a public key: RFC 9180 in its base mode, for one message, with DHKEM(P-256,
 * HKDF-SHA256), HKDF-SHA256 and AES-128-GCM. The other half is in sceau.js.
 */
final class Hpke {

    /** As browsers write a point of the curve: the byte 4 and its two coordinates. */
    private static final int POINT = 65;

    private Hpke() {}

    /** One for each message: it is not for two threads. */
    static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);
    }

    static PaireDeCles nouvelle() {
        var suite = suite();
        var paire = suite.generatePrivateKey();
        return new PaireDeCles(
                suite.serializePublicKey(paire.getPublic()), suite.serializePrivateKey(paire.getPrivate()));
    }

    /**
     * @param capsule the device's own public key, made for this message alone
     * @param usage what the message is for: said by neither side, known to both
     * @param lie what comes with the message in clear, and must be what it was
     * @throws GeneralSecurityException if it was sealed for another, or changed on its way
     */
    static byte[] ouvrir(PaireDeCles destinataire, byte[] capsule, byte[] usage, byte[] lie, byte[] scelle)
            throws GeneralSecurityException {
        if (capsule.length != POINT || capsule[0] != 4) {
            throw new GeneralSecurityException("not a point of P-256");
        }
        var suite = suite();
        var paire = suite.deserializePrivateKey(destinataire.secret(), destinataire.publique());
        try {
            return suite.setupBaseR(capsule, paire, usage).open(lie, scelle);
        } catch (IllegalArgumentException | InvalidCipherTextException e) {
            throw new GeneralSecurityException("not a point of P-256, or not what was sealed", e);
        }
    }

    /**
     * What devices seal with, and what opens it.
     *
     * @param secret kept sealed with the server's key: whoever has the database alone opens nothing
     */
    @SuppressWarnings("ArrayRecordComponent")
    record PaireDeCles(byte[] publique, byte[] secret) {}
}
