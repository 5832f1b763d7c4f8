package fr.estran.socle.secrets;

import java.net.InetAddress;

/**
 * From where something was asked for, to be counted once the request itself is over.
 *
 * @param cachee it is not known for whom it was asked: a proxy that is not believed stands between
 */
public record Venue(String adresse, boolean cachee) {

    /** Of two that come from one home, the same; empty where many may be behind it: this machine, or its own network. */
    public String foyer() {
        try {
            var dite = InetAddress.ofLiteral(adresse);
            return cachee || dite.isLoopbackAddress() || dite.isSiteLocalAddress()
                    ? ""
                    : Origine.de(adresse).foyer();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
