package fr.estran.banc.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.ActionId;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who asks for a place over HTTP, at one of the services, and keeps what the browser would: the place. */
final class Passant {

    static {
        // A town is known by its host; the machine is always this one.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        // Shorter than the service's own twenty seconds: what it is about to close is not used once more.
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final String JETON = UUID.randomUUID().toString();
    private static final String VOILE = voiler();
    private static final String PLACE = "estran-place=";

    /** Where whoever waits for their turn looks again and again, as their browser does. */
    private static final String TOUR = "/inscription/tour/";

    private static final int MONTREE = 200;
    private static final int REGARD_MS = 500;

    private final int port;
    private final String hote;
    private @Nullable String adresse;
    private @Nullable String place;

    Passant(int port, String hote) {
        this.port = port;
        this.hote = hote;
    }

    /** The same person, at another of the services. */
    Passant chez(int autrePort) {
        var la = new Passant(autrePort, hote);
        la.place = place;
        return la;
    }

    /** From another connection, as a proxy on this machine says it. */
    Passant depuis(String connexion) {
        adresse = connexion;
        return this;
    }

    /** By which the place is found again, once there is one. */
    UUID secret() {
        if (place == null) {
            throw new IllegalStateException("no place was given");
        }
        return UUID.fromString(place);
    }

    HttpResponse<String> lire(String chemin) throws IOException, InterruptedException {
        return envoyer(demande(chemin).GET());
    }

    HttpResponse<String> inscrire(ActionId action, String... noms) throws IOException, InterruptedException {
        return inscrire(action, saisie("06 12 34 56 78", noms));
    }

    /** By a form that may have been sent before, which gives one place and no more. */
    HttpResponse<String> inscrire(ActionId action, Map<String, String> saisie)
            throws IOException, InterruptedException {
        var reponse = poster("/programme/" + action + "/inscription", saisie);
        var tour = reponse.headers().firstValue("Location").filter(adresse -> adresse.contains(TOUR));
        while (tour.isPresent()
                && (reponse.statusCode() == MONTREE
                        || reponse.request().method().equals("POST"))) {
            TimeUnit.MILLISECONDS.sleep(REGARD_MS);
            reponse = lire(tour.get());
        }
        return reponse;
    }

    /** A form for these people, who are told at that number. */
    static Map<String, String> saisie(String telephone, String... noms) {
        var champs = new LinkedHashMap<String, String>();
        champs.put("cle", UUID.randomUUID().toString());
        champs.put("telephone", telephone);
        for (var rang = 0; rang < noms.length; rang++) {
            champs.put("personnes[" + rang + "].prenom", "Lou");
            champs.put("personnes[" + rang + "].nom", noms[rang]);
        }
        return champs;
    }

    HttpResponse<String> poster(String chemin, Map<String, String> champs) throws IOException, InterruptedException {
        var corps = champs.entrySet().stream()
                .map(champ -> coder(champ.getKey()) + "=" + coder(champ.getValue()))
                .collect(Collectors.joining("&"));
        return envoyer(demande(chemin)
                .header("X-XSRF-TOKEN", VOILE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps)));
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder demande) throws IOException, InterruptedException {
        var reponse = CLIENT.send(demande.build(), BodyHandlers.ofString());
        reponse.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(PLACE))
                .forEach(cookie -> place = cookie.substring(PLACE.length()).split(";", 2)[0]);
        return reponse;
    }

    private HttpRequest.Builder demande(String chemin) {
        var demande = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                .timeout(Duration.ofSeconds(60))
                .header("Host", hote + ":" + port)
                .header("Accept", "text/html")
                .header("Cookie", "estran-jeton=" + JETON + (place == null ? "" : "; " + PLACE + place));
        return adresse == null ? demande : demande.header("X-Forwarded-For", adresse);
    }

    /** As the forms hold it: so many bytes, then the token's own, each added to the byte at its place. */
    private static String voiler() {
        var clair = JETON.getBytes(UTF_8);
        var voile = new byte[2 * clair.length];
        System.arraycopy(clair, 0, voile, clair.length, clair.length);
        return Base64.getUrlEncoder().encodeToString(voile);
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, UTF_8);
    }
}
