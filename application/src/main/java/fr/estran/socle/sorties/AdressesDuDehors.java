package fr.estran.socle.sorties;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds where a name leads, and refuses it where one of its addresses is of a network of one's own. The connection is made to
 * what was found here: a name that answers something else a moment later gains nothing by it.
 */
@Component
class AdressesDuDehors implements DnsResolver {

    private static final int PORTS = 65_535;

    /** Of the reserved ranges of IPv4 (RFC 6890), those that {@link InetAddress} does not name. */
    private static final List<Plage> RESERVEES = List.of(
            new Plage(0, 8),
            new Plage(100 << 24 | 64 << 16, 10),
            new Plage(192 << 24, 24),
            new Plage(192 << 24 | 2 << 8, 24),
            new Plage(192 << 24 | 88 << 16 | 99 << 8, 24),
            new Plage(198 << 24 | 18 << 16, 15),
            new Plage(198 << 24 | 51 << 16 | 100 << 8, 24),
            new Plage(203 << 24 | 113 << 8, 24),
            new Plage(240 << 24, 4));

    private final Set<String> internes;

    /** @param internes hosts that may be of the network of one's own, or without encryption, since whoever runs the service says so */
    AdressesDuDehors(@Value("${estran.sorties.internes:}") Set<String> internes) {
        this.internes = new HashSet<>();
        internes.forEach(hote -> this.internes.add(hote.strip().toLowerCase(Locale.ROOT)));
    }

    boolean interne(String hote) {
        return internes.contains(hote.toLowerCase(Locale.ROOT));
    }

    /** An encrypted address of a host, without a password in it. Where it leads is looked at when it is asked. */
    boolean permise(URI adresse) {
        var hote = adresse.getHost();
        return hote != null
                && adresse.getRawUserInfo() == null
                && adresse.getPort() <= PORTS
                && ("https".equalsIgnoreCase(adresse.getScheme())
                        || "http".equalsIgnoreCase(adresse.getScheme()) && interne(hote));
    }

    @Override
    public InetAddress[] resolve(String hote) throws UnknownHostException {
        var trouvees = InetAddress.getAllByName(hote);
        if (!interne(hote) && !Arrays.stream(trouvees).allMatch(AdressesDuDehors::duDehors)) {
            throw new Interdite();
        }
        return trouvees;
    }

    @Override
    public String resolveCanonicalHostname(String hote) {
        return hote;
    }

    /** Of IPv6, what the world is given today, less the ways through which an address of IPv4 is called. */
    static boolean duDehors(InetAddress adresse) {
        var octets = adresse.getAddress();
        if (adresse instanceof Inet6Address) {
            return (octets[0] & 0xe0) == 0x20
                    && !commence(octets, 0x20, 0x01, 0x00)
                    && !commence(octets, 0x20, 0x01, 0x01)
                    && !commence(octets, 0x20, 0x01, 0x0d, 0xb8)
                    && !commence(octets, 0x20, 0x02);
        }
        return !adresse.isAnyLocalAddress()
                && !adresse.isLoopbackAddress()
                && !adresse.isLinkLocalAddress()
                && !adresse.isSiteLocalAddress()
                && !adresse.isMulticastAddress()
                && RESERVEES.stream().noneMatch(plage -> plage.contient(octets));
    }

    private static boolean commence(byte[] octets, int... debut) {
        for (var rang = 0; rang < debut.length; rang++) {
            if ((octets[rang] & 0xff) != debut[rang]) {
                return false;
            }
        }
        return true;
    }

    private record Plage(int debut, int bits) {

        boolean contient(byte[] octets) {
            var valeur = 0;
            for (var octet : octets) {
                valeur = valeur << 8 | octet & 0xff;
            }
            return (valeur ^ debut) >>> 32 - bits == 0;
        }
    }

    static final class Interdite extends UnknownHostException {

        private static final long serialVersionUID = 1;
    }
}
