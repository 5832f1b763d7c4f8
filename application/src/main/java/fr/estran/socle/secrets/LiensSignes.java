package fr.estran.socle.secrets;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Addresses that hold ids, and our signature under them. Nothing of them is kept, so that whoever reads the database, or a backup of it,
 * can open none.
 */
@Component
public class LiensSignes {

    private final Sceau sceau;

    LiensSignes(Sceau sceau) {
        this.sceau = sceau;
    }

    /** @param contexte what the link is for: signed for one thing, it opens no other */
    public String jeton(String contexte, UUID... numeros) {
        var corps = ByteBuffer.allocate(numeros.length * 2 * Long.BYTES);
        Stream.of(numeros)
                .forEach(un -> corps.putLong(un.getMostSignificantBits()).putLong(un.getLeastSignificantBits()));
        var signature = sceau.signer(corps.array(), contexte);
        var tout = ByteBuffer.allocate(corps.capacity() + signature.length)
                .put(corps.array())
                .put(signature);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tout.array());
    }

    /** @return so many ids; none where it is none of ours */
    public List<UUID> lire(String contexte, int combien, String jeton) {
        var longueur = combien * 2 * Long.BYTES;
        try {
            var tout = Base64.getUrlDecoder().decode(jeton);
            var corps = Arrays.copyOf(tout, longueur);
            return tout.length > longueur
                            && MessageDigest.isEqual(
                                    sceau.signer(corps, contexte), Arrays.copyOfRange(tout, longueur, tout.length))
                    ? numeros(ByteBuffer.wrap(corps), combien)
                    : List.of();
        } catch (IllegalArgumentException autreChose) {
            return List.of();
        }
    }

    private static List<UUID> numeros(ByteBuffer lu, int combien) {
        return Stream.generate(() -> new UUID(lu.getLong(), lu.getLong()))
                .limit(combien)
                .toList();
    }
}
