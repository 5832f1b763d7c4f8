package fr.estran.banc;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser, between two sites of this machine: keeps the cookies of each, and goes where it is led. */
final class Navigateur implements AutoCloseable {

    private static final int RENVOIS = 12;
    private static final Pattern FORMULAIRE = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<Integer, Map<String, String>> temoins = new HashMap<>();

    /** @param adresse where one is at the end */
    record Vue(URI adresse, int statut, String texte, String suite) {

        /** Where its first form goes. */
        String formulaire() {
            var trouve = FORMULAIRE.matcher(texte);
            if (!trouve.find()) {
                throw new IllegalStateException("no form on " + adresse.getPath());
            }
            return trouve.group(1).replace("&amp;", "&");
        }

        boolean ici(String chemin) {
            return adresse.getPath().equals(chemin);
        }
    }

    Vue lire(String adresse) throws IOException, InterruptedException {
        return suivre(HttpRequest.newBuilder(URI.create(adresse)));
    }

    /** With the token of the page, where it has one. */
    Vue envoyer(Vue page, String adresse, Map<String, String> champs) throws IOException, InterruptedException {
        var tous = new HashMap<>(champs);
        var jeton = JETON.matcher(page.texte());
        if (jeton.find()) {
            tous.put("_csrf", jeton.group(1));
        }
        var corps = tous.entrySet().stream()
                .map(champ -> coder(champ.getKey()) + "=" + coder(champ.getValue()))
                .collect(Collectors.joining("&"));
        return suivre(HttpRequest.newBuilder(page.adresse().resolve(adresse))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps)));
    }

    private Vue suivre(HttpRequest.Builder depart) throws IOException, InterruptedException {
        var demande = depart;
        for (var renvoi = 0; renvoi < RENVOIS; renvoi++) {
            var reponse = demander(demande);
            var ou = reponse.headers().firstValue("Location");
            if (ou.isEmpty() || reponse.statusCode() / 100 != 3) {
                var suite = reponse.headers().firstValue("Refresh").orElse("").replaceFirst("^0; url=", "");
                return new Vue(reponse.uri(), reponse.statusCode(), reponse.body(), suite);
            }
            demande = HttpRequest.newBuilder(reponse.uri().resolve(ou.get()));
        }
        throw new IllegalStateException("led in a circle");
    }

    private HttpResponse<String> demander(HttpRequest.Builder demande) throws IOException, InterruptedException {
        var siens = temoins.computeIfAbsent(demande.build().uri().getPort(), _ -> new HashMap<>());
        if (!siens.isEmpty()) {
            demande.header(
                    "Cookie",
                    siens.entrySet().stream()
                            .map(temoin -> temoin.getKey() + "=" + temoin.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var reponse = client.send(demande.build(), BodyHandlers.ofString());
        for (var temoin : reponse.headers().allValues("Set-Cookie")) {
            var nom = temoin.substring(0, temoin.indexOf('='));
            var valeur = temoin.substring(temoin.indexOf('=') + 1).replaceFirst(";.*", "");
            if (valeur.isEmpty() || temoin.matches("(?i).*;\\s*max-age=0(;.*)?")) {
                siens.remove(nom);
            } else {
                siens.put(nom, valeur);
            }
        }
        return reponse;
    }

    @Override
    public void close() {
        client.close();
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
