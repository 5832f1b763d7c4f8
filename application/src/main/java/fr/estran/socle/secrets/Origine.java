package fr.estran.socle.secrets;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as the brakes count it.
 *
 * @param reseau one connection: an address, or in IPv6 one of the networks that a home has
 * @param foyer all the networks of one home: a provider gives it 256 of them, among which it is free to change
 */
record Origine(String reseau, String foyer) {

    /** As it is kept: digests, made with the server's key, that no address can be made from. */
    record Scellee(String reseau, String foyer) {}

    private static final int OCTETS_D_UN_RESEAU = 8;
    private static final int OCTETS_D_UN_FOYER = 7;

    public static Origine de(String adresse) {
        return new Origine(debut(adresse, OCTETS_D_UN_RESEAU), debut(adresse, OCTETS_D_UN_FOYER));
    }

    Scellee sceller(CleDesOrigines cles) {
        return new Scellee(scellee(cles, "reseau", reseau), scellee(cles, "foyer", foyer));
    }

    private static String scellee(CleDesOrigines cles, String genre, String dite) {
        return HexFormat.of().formatHex(cles.empreinte(genre + "\0" + dite));
    }

    private static String debut(String dite, int octets) {
        try {
            var adresse = InetAddress.ofLiteral(dite);
            return adresse instanceof Inet6Address
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(adresse.getAddress(), octets), 16))
                            .getHostAddress()
                    : adresse.getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException e) {
            return dite;
        }
    }
}
