package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/** The bytes under which a device keeps an account: its id, which says nothing of the person. */
final class CompteEnOctets {

    private CompteEnOctets() {}

    public static Bytes de(CompteId compte) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(compte.valeur().getMostSignificantBits())
                .putLong(compte.valeur().getLeastSignificantBits())
                .array());
    }

    public static Optional<CompteId> lire(Bytes octets) {
        if (octets.getBytes().length != 16) {
            return Optional.empty();
        }
        var nombres = ByteBuffer.wrap(octets.getBytes());
        return Optional.of(new CompteId(new UUID(nombres.getLong(), nombres.getLong())));
    }
}
