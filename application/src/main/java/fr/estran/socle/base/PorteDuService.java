package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.env.PropertyResolver;

/** The service's own door, at which it knocks as anybody does: with a connection, and bytes. */
record PorteDuService(InetSocketAddress adresse, String hote) {

    static PorteDuService de(WebServerApplicationContext service, PropertyResolver reglages, String hote) {
        return new PorteDuService(
                new InetSocketAddress(
                        ecoute(reglages.getProperty("server.address", "")),
                        Objects.requireNonNull(service.getWebServer()).getPort()),
                hote);
    }

    private static InetAddress ecoute(String adresse) {
        try {
            var dite = InetAddress.getByName(adresse);
            return dite.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : dite;
        } catch (IOException e) {
            return InetAddress.getLoopbackAddress();
        }
    }

    /** Whether it said anything at all: what, is not asked. */
    boolean repond(String methode, String chemin, Duration patience) {
        var millis = (int) patience.toMillis();
        try (var prise = new Socket()) {
            prise.connect(adresse, millis);
            prise.setSoTimeout(millis);
            prise.getOutputStream()
                    .write((methode + " " + chemin + " HTTP/1.1\r\nHost: " + hote
                                    + "\r\nAccept: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
            return prise.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
