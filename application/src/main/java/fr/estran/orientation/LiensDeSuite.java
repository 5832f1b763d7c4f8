package fr.estran.orientation;

import fr.estran.commun.OrientationId;
import fr.estran.scelles.Sceau;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The links by which bodies say what became of somebody: a sending, and our signature under it. Nothing of them is kept, so that whoever
 * reads the database, or a backup of it, can answer for no body.
 */
@Component
class LiensDeSuite {

    private static final int NUMERO = 16;

    private final Sceau sceau;

    LiensDeSuite(Sceau sceau) {
        this.sceau = sceau;
    }

    String jeton(OrientationId orientation) {
        var numero = octets(orientation);
        var signature = signer(numero);
        var tout = Arrays.copyOf(numero, NUMERO + signature.length);
        System.arraycopy(signature, 0, tout, NUMERO, signature.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tout);
    }

    /** Empty where it is none of ours. */
    Optional<OrientationId> lire(String jeton) {
        try {
            var tout = Base64.getUrlDecoder().decode(jeton);
            if (tout.length <= NUMERO) {
                return Optional.empty();
            }
            var numero = Arrays.copyOf(tout, NUMERO);
            return MessageDigest.isEqual(signer(numero), Arrays.copyOfRange(tout, NUMERO, tout.length))
                    ? Optional.of(orientation(numero))
                    : Optional.empty();
        } catch (IllegalArgumentException autreChose) {
            return Optional.empty();
        }
    }

    private byte[] signer(byte[] numero) {
        return sceau.signer(numero, "suite_donnee");
    }

    private static byte[] octets(OrientationId orientation) {
        return ByteBuffer.allocate(NUMERO)
                .putLong(orientation.valeur().getMostSignificantBits())
                .putLong(orientation.valeur().getLeastSignificantBits())
                .array();
    }

    private static OrientationId orientation(byte[] numero) {
        var lu = ByteBuffer.wrap(numero);
        return new OrientationId(new UUID(lu.getLong(), lu.getLong()));
    }
}
