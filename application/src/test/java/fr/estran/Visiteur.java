package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody at the other end of HTTP, who keeps cookies, follows nothing, and sends the token that each form holds. */
public final class Visiteur {

    private static final String FORMULAIRE = "application/x-www-form-urlencoded";
    private static final List<String> INSECABLES = List.of("\u00a0", "\u202f", "&nbsp;");
    private static final HttpClient CLIENT = client().build();

    private static final String JETON = "estran-jeton";

    /** As a browser keeps them; a test may look at them, steal them, or put others in. */
    public final Map<String, String> cookies = new LinkedHashMap<>();

    /** Where each is sent, as a browser does. */
    private final Map<String, String> chemins = new LinkedHashMap<>();

    /** Sent with each request, beside what is needed anyway. */
    public final Map<String, String> entetes = new LinkedHashMap<>(Map.of("Accept", "text/html"));

    private final int port;
    private final String hote;
    private HttpClient client = CLIENT;

    Visiteur(int port, String hote) {
        this.port = port;
        this.hote = hote;
        cookies.put(JETON, UUID.randomUUID().toString());
    }

    /** From another connection: of this machine, any address that begins with 127. */
    public Visiteur depuis(String adresse) {
        client = client().localAddress(InetAddress.ofLiteral(adresse)).build();
        return this;
    }

    /** A browser asks for no other protocol where nothing is encrypted. */
    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    /** The same person with the same cookies, at the address of another town. */
    public Visiteur chez(Ville ville) {
        var la = new Visiteur(port, ville.hote);
        la.cookies.putAll(cookies);
        return la;
    }

    public Visiteur entrer(String courriel, String motDePasse) {
        var reponse = poster("/connexion", Map.of("courriel", courriel, "motDePasse", motDePasse));
        if (reponse.statusCode() != 302) {
            throw new IllegalStateException("sign-in was refused: " + reponse.statusCode());
        }
        return this;
    }

    public HttpResponse<String> lire(String chemin) {
        return demander("GET", chemin, null, BodyPublishers.noBody());
    }

    public HttpResponse<String> poster(String chemin, Map<String, String> champs) {
        var corps = champs.entrySet().stream()
                .map(champ -> encode(champ.getKey()) + "=" + encode(champ.getValue()))
                .collect(Collectors.joining("&"));
        return demander("POST", chemin, FORMULAIRE, BodyPublishers.ofString(corps));
    }

    /** As a browser sends a form: a field may say several things. */
    public HttpResponse<String> envoyer(String chemin, Map<String, List<String>> champs) {
        return demander("POST", chemin, FORMULAIRE, corps(champs));
    }

    /** The same, where what comes back is a file: byte for byte. */
    public HttpResponse<byte[]> recevoir(String chemin, Map<String, List<String>> champs) {
        return envoyer("POST", chemin, FORMULAIRE, corps(champs), BodyHandlers.ofByteArray());
    }

    private static BodyPublisher corps(Map<String, List<String>> champs) {
        return BodyPublishers.ofString(champs.entrySet().stream()
                .flatMap(champ -> champ.getValue().stream().map(dit -> encode(champ.getKey()) + "=" + encode(dit)))
                .collect(Collectors.joining("&")));
    }

    /** Opens the page, fills in its form, and sends it with all that the page put there. */
    public HttpResponse<String> remplir(String page, Map<String, String> champs) {
        var formulaire = FormulaireHtml.lire(lire(page).body(), page);
        champs.forEach(formulaire::avec);
        return envoyer(page, formulaire.champs);
    }

    /** Whoever is led to the page of some work that lasts looks on, and is answered as if it had been done at once. */
    public HttpResponse<String> demander(String methode, String chemin, String type, BodyPublisher corps) {
        var reponse = envoyer(methode, chemin, type, corps);
        var suivi = reponse.headers()
                .firstValue("Location")
                .map(adresse -> URI.create(adresse).getPath())
                .filter(adresse -> adresse.startsWith("/travaux/"));
        while (suivi.isPresent()
                && (reponse.statusCode() == 302 || reponse.body().contains("data-travail"))) {
            reponse = envoyer("GET", suivi.get(), null, BodyPublishers.noBody());
            if (reponse.statusCode() == 302) {
                break;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return reponse;
    }

    private HttpResponse<String> envoyer(String methode, String chemin, String type, BodyPublisher corps) {
        return envoyer(
                methode,
                chemin,
                type,
                corps,
                recue -> BodySubscribers.mapping(BodyHandlers.ofString().apply(recue), Visiteur::lisible));
    }

    private <T> HttpResponse<T> envoyer(
            String methode, String chemin, String type, BodyPublisher corps, BodyHandler<T> lecture) {
        var demande = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                .method(methode, corps)
                .header("Host", hote + ":" + port);
        entetes.forEach(demande::setHeader);
        if (!jeton().equals(JETON)) {
            cookies.putIfAbsent(jeton(), UUID.randomUUID().toString());
        }
        var envoyes = cookies.entrySet().stream()
                .filter(cookie -> sous(chemins.getOrDefault(cookie.getKey(), "/"), chemin))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!envoyes.isEmpty()) {
            demande.header("Cookie", envoyes);
        }
        if (!methode.equals("GET") && cookies.containsKey(jeton())) {
            demande.header("X-XSRF-TOKEN", voiler(cookies.get(jeton())));
        }
        if (type != null) {
            demande.header("Content-Type", type);
        }
        try {
            var reponse = client.send(demande.build(), lecture);
            reponse.headers().allValues("Set-Cookie").forEach(this::garder);
            cookies.putIfAbsent(jeton(), UUID.randomUUID().toString());
            return reponse;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A test reads sentences as they are typed, with the spaces of a keyboard before double signs and within guillemets. */
    public static String lisible(String texte) {
        var lu = texte.replace("«\u00a0", "« ");
        for (var insecable : INSECABLES) {
            if (lu.contains(insecable)) {
                for (var signe : ":;?!%»".split("")) {
                    lu = lu.replace(insecable + signe, " " + signe);
                }
            }
        }
        return lu;
    }

    /** Under the name that it has where a proxy holds a certificate. */
    private String jeton() {
        return "https".equals(entetes.get("X-Forwarded-Proto")) ? "__Host-" + JETON : JETON;
    }

    private void garder(String cookie) {
        var paire = cookie.split(";", 2)[0].split("=", 2);
        if (paire[1].isEmpty()) {
            cookies.remove(paire[0]);
        } else {
            cookies.put(paire[0], paire[1]);
            Stream.of(cookie.split("; *"))
                    .filter(partie -> partie.startsWith("Path="))
                    .forEach(partie -> chemins.put(paire[0], partie.substring("Path=".length())));
        }
    }

    private static boolean sous(String dossier, String chemin) {
        var page = chemin.split("[?#]", 2)[0];
        return dossier.equals("/") || page.equals(dossier) || page.startsWith(dossier + "/");
    }

    /** As the forms hold it: so many bytes, then the token's own, each added to the byte at its place. */
    private static String voiler(String jeton) {
        var clair = jeton.getBytes(UTF_8);
        var voile = new byte[2 * clair.length];
        System.arraycopy(clair, 0, voile, clair.length, clair.length);
        return Base64.getUrlEncoder().encodeToString(voile);
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, UTF_8);
    }
}
