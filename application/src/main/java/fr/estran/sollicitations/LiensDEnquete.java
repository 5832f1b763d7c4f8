package fr.estran.sollicitations;

import fr.estran.enquetes.EnqueteId;
import fr.estran.scelles.Sceau;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The links by which one answers, and the ballots that they give. A link names an invitation, under our signature; a ballot names none: it
 * is what only the server's key makes of one, under our signature too. Nothing of either is kept.
 */
@Component
public class LiensDEnquete {

    /** As many octets as keep anybody from guessing, and a text message short. */
    private static final int SIGNATURE = 16;

    private static final int NUMERO = 16;
    private static final int VOIX = 32;

    private static final String LIEN = "lien_d_enquete";
    private static final String BULLETIN = "bulletin_d_enquete";

    /** @param voix by which the urn knows that it was used */
    record BulletinDeVote(EnqueteId enquete, byte[] voix) {}

    private final Sceau sceau;

    LiensDEnquete(Sceau sceau) {
        this.sceau = sceau;
    }

    public String jeton(UUID lien) {
        return sceller(octets(lien), LIEN);
    }

    /** Empty where it is none of ours. */
    Optional<UUID> lire(String jeton) {
        return ouvrir(jeton, NUMERO, LIEN).map(LiensDEnquete::numero);
    }

    byte[] voix(EnqueteId enquete, UUID lien) {
        return sceau.signer(octets(lien), "voix_d_enquete " + enquete);
    }

    String bulletin(EnqueteId enquete, UUID lien) {
        var clair = ByteBuffer.allocate(NUMERO + VOIX)
                .put(octets(enquete.valeur()))
                .put(voix(enquete, lien))
                .array();
        return sceller(clair, BULLETIN);
    }

    Optional<BulletinDeVote> lireLeBulletin(String temoin) {
        return ouvrir(temoin, NUMERO + VOIX, BULLETIN)
                .map(clair -> new BulletinDeVote(
                        new EnqueteId(numero(clair)), Arrays.copyOfRange(clair, NUMERO, NUMERO + VOIX)));
    }

    private String sceller(byte[] clair, String contexte) {
        var tout = Arrays.copyOf(clair, clair.length + SIGNATURE);
        System.arraycopy(sceau.signer(clair, contexte), 0, tout, clair.length, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tout);
    }

    private Optional<byte[]> ouvrir(String ecrit, int longueur, String contexte) {
        try {
            var tout = Base64.getUrlDecoder().decode(ecrit);
            var clair = Arrays.copyOf(tout, longueur);
            return tout.length == longueur + SIGNATURE
                            && MessageDigest.isEqual(
                                    Arrays.copyOf(sceau.signer(clair, contexte), SIGNATURE),
                                    Arrays.copyOfRange(tout, longueur, tout.length))
                    ? Optional.of(clair)
                    : Optional.empty();
        } catch (IllegalArgumentException autreChose) {
            return Optional.empty();
        }
    }

    private static byte[] octets(UUID numero) {
        return ByteBuffer.allocate(NUMERO)
                .putLong(numero.getMostSignificantBits())
                .putLong(numero.getLeastSignificantBits())
                .array();
    }

    private static UUID numero(byte[] octets) {
        var lu = ByteBuffer.wrap(octets);
        return new UUID(lu.getLong(), lu.getLong());
    }
}
