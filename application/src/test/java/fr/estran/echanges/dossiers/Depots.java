package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.Visiteur;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** Hands in files where a browser does, one or several at once. */
public final class Depots {

    private Depots() {}

    public static HttpResponse<String> envoyer(Visiteur qui, Map<String, byte[]> fichiers) {
        return envoyer(qui, "/echanges/imports", Map.of(), "zip", fichiers);
    }

    /** @param champs that are typed beside the files */
    public static HttpResponse<String> envoyer(
            Visiteur qui, String ou, Map<String, String> champs, String nom, Map<String, byte[]> fichiers) {
        var corps = new ByteArrayOutputStream();
        try {
            for (var champ : champs.entrySet()) {
                corps.write("--limite\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(champ.getKey(), champ.getValue())
                        .getBytes(UTF_8));
            }
            for (var fichier : fichiers.entrySet()) {
                corps.write("--limite\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                        .formatted(nom, fichier.getKey())
                        .getBytes(UTF_8));
                corps.write(fichier.getValue());
                corps.write("\r\n".getBytes(UTF_8));
            }
            corps.write("--limite--\r\n".getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return qui.demander(
                "POST", ou, "multipart/form-data; boundary=limite", BodyPublishers.ofByteArray(corps.toByteArray()));
    }

    /** Where the answer sends the browser. */
    public static String chemin(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }
}
