package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import org.springframework.security.web.webauthn.api.Bytes;

/**
 * What the library reads again at each sign-in: the statement that a device made of itself. We ask for none and keep none,
 * since the key and its id are enough to know it by; this is the empty one that holds these two (WebAuthn, 6.5.4, as CBOR).
 */
final class AttestationVide {

    private static final byte PRESENTE_ET_DECRITE = 0x41;

    private AttestationVide() {}

    static Bytes de(byte[] identifiant, byte[] clePublique) {
        // Digest of the party, flags, counter; then kind of device, length of the id.
        var longueur = 32 + 1 + 4 + 16 + 2 + identifiant.length + clePublique.length;
        var objet = ByteBuffer.allocate(64 + longueur)
                .put((byte) 0xa3)
                .put(texte("fmt"))
                .put(texte("none"))
                .put(texte("attStmt"))
                .put((byte) 0xa0)
                .put(texte("authData"))
                .put((byte) 0x59)
                .putShort((short) longueur)
                .put(new byte[32])
                .put(PRESENTE_ET_DECRITE)
                .putInt(0)
                .put(new byte[16])
                .putShort((short) identifiant.length)
                .put(identifiant)
                .put(clePublique)
                .flip();
        var octets = new byte[objet.remaining()];
        objet.get(octets);
        return new Bytes(octets);
    }

    private static byte[] texte(String mot) {
        return ByteBuffer.allocate(1 + mot.length())
                .put((byte) (0x60 + mot.length()))
                .put(mot.getBytes(US_ASCII))
                .array();
    }
}
