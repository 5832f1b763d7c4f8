package fr.estran.banc;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Asks for pages over HTTP, as one person or as many who are signed in alike. */
final class VisiteurDuBanc implements AutoCloseable {

    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static {
        // A town is known by its host; the machine is always this one.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final int port;
    private final String hote;

    VisiteurDuBanc(int port, String hote) {
        this.port = port;
        this.hote = hote;
    }

    void entrer(String courriel, String motDePasse) throws IOException, InterruptedException {
        var page = client.send(demande("/connexion").build(), BodyHandlers.ofString());
        var jeton = JETON.matcher(page.body());
        if (!jeton.find()) {
            throw new IllegalStateException("no form to sign in");
        }
        var corps = "_csrf=%s&courriel=%s&motDePasse=%s"
                .formatted(coder(jeton.group(1)), coder(courriel), coder(motDePasse));
        var reponse = client.send(
                demande("/connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(corps))
                        .build(),
                BodyHandlers.discarding());
        if (reponse.statusCode() != 302) {
            throw new IllegalStateException("sign-in was refused: " + reponse.statusCode());
        }
    }

    /** The status of the answer, once all of it has come. */
    int demander(String page) throws IOException, InterruptedException {
        return envoyer(demande(page).build()).statusCode();
    }

    /** All of it: what is not a page leads elsewhere, or is a file. */
    HttpResponse<byte[]> reponse(String page) throws IOException, InterruptedException {
        return envoyer(demande(page).build());
    }

    String texte(String page) throws IOException, InterruptedException {
        return new String(envoyer(demande(page).build()).body(), StandardCharsets.UTF_8);
    }

    Formulaire formulaire(String page) throws IOException, InterruptedException {
        var jeton = JETON.matcher(texte(page));
        if (!jeton.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        return (adresse, champs) -> poster(adresse, jeton.group(1), champs).statusCode();
    }

    /** Where a form leads, sent with the token of its own page. */
    String suite(String page, String champs) throws IOException, InterruptedException {
        return remplir(page, champs)
                .headers()
                .firstValue("Location")
                .map(ou -> ou.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new IllegalStateException(page + " leads nowhere"));
    }

    /** What a form is answered with, sent with the token of its own page. */
    String reponse(String page, String champs) throws IOException, InterruptedException {
        return new String(remplir(page, champs).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> remplir(String page, String champs) throws IOException, InterruptedException {
        var jeton = JETON.matcher(texte(page));
        if (!jeton.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        return poster(page, jeton.group(1), champs);
    }

    private HttpResponse<byte[]> poster(String adresse, String jeton, String champs)
            throws IOException, InterruptedException {
        return envoyer(demande(adresse)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + coder(jeton) + "&" + champs))
                .build());
    }

    /** Forms, sent with the token of a page: where to, and their fields, encoded; the status of the answer, once all of it has come. */
    interface Formulaire {

        int envoyer(String adresse, String champs) throws IOException, InterruptedException;
    }

    /** How many whole answers come, when so many people ask without a pause. */
    long pendant(Duration duree, String page, int personnes) throws Exception {
        var demande = demande(page).build();
        return compter(duree, personnes, () -> envoyer(demande).statusCode() == 200);
    }

    /** The same, of a page that a browser has already: it asks whether it has changed. */
    long revoir(Duration duree, String page, int personnes) throws Exception {
        var etiquette = envoyer(demande(page).build()).headers().firstValue("ETag");
        if (etiquette.isEmpty()) {
            return 0;
        }
        var demande = demande(page).header("If-None-Match", etiquette.get()).build();
        return compter(duree, personnes, () -> envoyer(demande).statusCode() == 304);
    }

    @Override
    public void close() {
        client.close();
    }

    private static long compter(Duration duree, int personnes, Callable<Boolean> demande) throws Exception {
        var reussies = new LongAdder();
        var fin = System.nanoTime() + duree.toNanos();
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            fils.invokeAll(IntStream.range(0, personnes)
                    .mapToObj(_ -> (Callable<Void>) () -> {
                        while (System.nanoTime() < fin) {
                            if (demande.call()) {
                                reussies.increment();
                            }
                        }
                        return null;
                    })
                    .toList());
        }
        return reussies.sum();
    }

    private HttpResponse<byte[]> envoyer(HttpRequest demande) throws IOException, InterruptedException {
        return client.send(demande, BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder demande(String chemin) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                .header("Host", hote);
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
