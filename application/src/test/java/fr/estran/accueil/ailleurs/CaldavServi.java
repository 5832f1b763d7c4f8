package fr.estran.accueil.ailleurs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** One collection of a CalDAV server, at an address of this machine, as far as it is asked: conditions are held to, and passwords. */
final class CaldavServi implements AutoCloseable {

    record Depose(String texte, String etag) {}

    final Map<String, Depose> evenements = new TreeMap<>();
    final List<String> demandes = new CopyOnWriteArrayList<>();
    volatile boolean enPanne;

    /** After so many writes it dies in the midst: the next is done, and nobody is told. */
    volatile int encore = Integer.MAX_VALUE;

    private final HttpServer serveur;

    CaldavServi() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/nolwenn/agenda/", this::repondre);
        serveur.start();
    }

    String adresse() {
        return "http://localhost:" + serveur.getAddress().getPort() + "/nolwenn/agenda/";
    }

    private void repondre(HttpExchange echange) throws IOException {
        var nom = echange.getRequestURI().getPath().replaceFirst("^/nolwenn/agenda/", "");
        var methode = echange.getRequestMethod();
        var corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var attendu = "Basic " + Base64.getEncoder().encodeToString("nolwenn:mot-d-application".getBytes());
        demandes.add(methode);
        if (enPanne) {
            dire(echange, 503, "");
        } else if (!attendu.equals(echange.getRequestHeaders().getFirst("Authorization"))) {
            dire(echange, 401, "");
        } else {
            switch (methode) {
                case "PROPFIND" ->
                    dire(
                            echange,
                            207,
                            multistatut(
                                    "<D:prop><D:resourcetype><D:collection/><C:calendar/></D:resourcetype></D:prop>"));
                case "REPORT" -> dire(echange, 207, multistatut(tout()));
                case "PUT" -> ecrire(echange, nom, corps);
                case "DELETE" -> dire(echange, evenements.remove(nom) == null ? 404 : 204, "");
                default -> lire(echange, nom);
            }
        }
    }

    private void lire(HttpExchange echange, String nom) throws IOException {
        var la = evenements.get(nom);
        if (la != null) {
            echange.getResponseHeaders().set("ETag", la.etag());
        }
        dire(echange, la == null ? 404 : 200, la == null ? "" : la.texte());
    }

    private void ecrire(HttpExchange echange, String nom, String corps) throws IOException {
        var la = evenements.get(nom);
        var neuf = echange.getRequestHeaders().getFirst("If-None-Match") != null;
        var meme = echange.getRequestHeaders().getFirst("If-Match");
        if (neuf && la != null || meme != null && (la == null || !meme.equals(la.etag()))) {
            dire(echange, 412, "");
            return;
        }
        evenements.put(nom, new Depose(corps, "\"" + UUID.randomUUID() + "\""));
        encore--;
        if (encore == 0) {
            enPanne = true;
            echange.close();
        } else {
            echange.getResponseHeaders().set("ETag", evenements.get(nom).etag());
            dire(echange, la == null ? 201 : 204, "");
        }
    }

    private String tout() {
        var tout = new StringBuilder();
        evenements
                .values()
                .forEach(un -> tout.append("<D:propstat><D:prop><C:calendar-data>")
                        .append(un.texte().replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</C:calendar-data></D:prop></D:propstat>"));
        return tout.toString();
    }

    private static String multistatut(String dedans) {
        return """
            <?xml version="1.0"?>
            <D:multistatus xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:response>%s</D:response></D:multistatus>
            """.formatted(dedans);
    }

    private static void dire(HttpExchange echange, int statut, String corps) throws IOException {
        var octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
        echange.getResponseBody().write(octets);
        echange.close();
    }

    @Override
    public void close() {
        serveur.stop(0);
    }
}
