package fr.estran.accueil.ailleurs;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A calendar at an address of this machine, which a test may change, silence or break. */
final class AgendaServi implements AutoCloseable {

    final List<String> demandes = new CopyOnWriteArrayList<>();
    volatile String calendrier;
    volatile int statut = 200;
    volatile int lourdeur;
    volatile String vers = "";
    volatile String etag = "";
    private final HttpServer serveur;

    AgendaServi(String calendrier) throws IOException {
        this.calendrier = calendrier;
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/secret.ics", echange -> {
            var etag = this.etag.isEmpty() ? "\"" + this.calendrier.hashCode() + "\"" : this.etag;
            var connue = etag.equals(echange.getRequestHeaders().getFirst("If-None-Match"));
            var repond = !vers.isEmpty() ? 302 : statut == 200 && connue ? 304 : statut;
            demandes.add(echange.getRequestMethod() + " " + repond);
            echange.getResponseHeaders().set("ETag", etag);
            if (!vers.isEmpty()) {
                echange.getResponseHeaders().set("Location", vers);
            }
            var corps = lourdeur > 0 ? new byte[lourdeur] : this.calendrier.getBytes(StandardCharsets.UTF_8);
            echange.sendResponseHeaders(repond, repond == 200 ? corps.length : -1);
            if (repond == 200) {
                try {
                    echange.getResponseBody().write(corps);
                } catch (IOException e) {
                    // Whoever asked has heard enough.
                }
            }
            echange.close();
        });
        serveur.start();
    }

    int port() {
        return serveur.getAddress().getPort();
    }

    String adresse() {
        return "http://localhost:" + port() + "/secret.ics";
    }

    @Override
    public void close() {
        serveur.stop(0);
    }
}
