package fr.estran.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A page that needs nothing but its file: where no town is known, or nothing can be asked. */
enum PageDeSecours {
    PANNE("panne"),
    ADRESSE_INCONNUE("adresse-inconnue");

    private final String html;

    PageDeSecours(String nom) {
        try {
            html = new ClassPathResource("secours/" + nom + ".html").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void envoyer(HttpStatus statut, HttpServletResponse reponse) throws IOException {
        var octets = html.getBytes(UTF_8);
        reponse.resetBuffer();
        reponse.setStatus(statut.value());
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'");
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setContentType("text/html;charset=UTF-8");
        reponse.setContentLength(octets.length);
        reponse.getOutputStream().write(octets);
    }
}
