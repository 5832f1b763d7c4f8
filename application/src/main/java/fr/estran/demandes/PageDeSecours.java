package fr.estran.demandes;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.commun.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A page made beforehand: where no town is known, or nothing can be asked. */
enum PageDeSecours {
    PANNE("erreur.muette.titre", "erreur.muette.suite", "erreur.muette.relire"),
    ADRESSE_INCONNUE(
            "erreur.adresse_inconnue.titre", "erreur.adresse_inconnue.suite", "erreur.adresse_inconnue.ensuite");

    private final byte[] html;

    PageDeSecours(String titre, String suite, String ensuite) {
        var phrases = Messages.de("demandes");
        html = modele().replace("{titre}", phrases.dire(titre))
                .replace("{suite}", phrases.dire(suite))
                .replace("{ensuite}", phrases.dire(ensuite))
                .getBytes(UTF_8);
    }

    private static String modele() {
        try {
            return new ClassPathResource("secours/page.html").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void envoyer(HttpStatus statut, HttpServletResponse reponse) throws IOException {
        reponse.resetBuffer();
        reponse.setStatus(statut.value());
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'");
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setContentType("text/html;charset=UTF-8");
        reponse.setContentLength(html.length);
        reponse.getOutputStream().write(html);
    }
}
