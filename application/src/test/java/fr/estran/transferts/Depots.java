package fr.estran.transferts;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.Visiteur;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** Hands in files where a browser does, one or several at once. */
final class Depots {

    private Depots() {}

    static HttpResponse<String> envoyer(Visiteur qui, Map<String, byte[]> fichiers) {
        var corps = new ByteArrayOutputStream();
        try {
            for (var fichier : fichiers.entrySet()) {
                corps.write("--limite\r\nContent-Disposition: form-data; name=\"zip\"; filename=\"%s\"\r\n\r\n"
                        .formatted(fichier.getKey())
                        .getBytes(UTF_8));
                corps.write(fichier.getValue());
                corps.write("\r\n".getBytes(UTF_8));
            }
            corps.write("--limite--\r\n".getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return qui.demander(
                "POST",
                "/echanges/imports",
                "multipart/form-data; boundary=limite",
                BodyPublishers.ofByteArray(corps.toByteArray()));
    }

    /** Where the answer sends the browser. */
    static String chemin(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }
}
