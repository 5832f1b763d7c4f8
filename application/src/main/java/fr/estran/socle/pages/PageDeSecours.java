package fr.estran.socle.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A page made beforehand: where no town is known, or nothing can be asked. */
enum PageDeSecours {
    MUETTE("erreur.muette.titre", "erreur.muette.suite", "erreur.muette.relire"),
    PLEINE("erreur.pleine.titre", "erreur.pleine.suite", "erreur.pleine.relire"),
    PANNE("erreur.panne.titre", "erreur.panne.suite", "erreur.muette.relire"),
    INCOMPRISE("erreur.refusee.titre", "erreur.refusee.suite", "erreur.incomprise.suite"),
    TROP_LONGUE("erreur.trop_longue.titre", "erreur.trop_longue.suite", "erreur.incomprise.suite"),
    TROP_LENTE("erreur.trop_lente.titre", "erreur.trop_lente.suite", "erreur.trop_lente.ensuite"),
    ADRESSE_INCONNUE(
            "erreur.adresse_inconnue.titre", "erreur.adresse_inconnue.suite", "erreur.adresse_inconnue.ensuite");

    private static final int EN_TETES_TROP_LONGS = 431;

    private final byte[] html;

    PageDeSecours(String titre, String suite, String ensuite) {
        var phrases = Messages.de("socle/demandes");
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

    /** Of what no page of ours has answered. */
    static PageDeSecours pour(int statut) {
        return switch (statut) {
            case HttpServletResponse.SC_REQUEST_TIMEOUT -> TROP_LENTE;
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    HttpServletResponse.SC_REQUEST_URI_TOO_LONG,
                    EN_TETES_TROP_LONGS -> TROP_LONGUE;
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> MUETTE;
            case HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED ->
                INCOMPRISE;
            default -> statut < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? INCOMPRISE : PANNE;
        };
    }

    void envoyer(HttpStatus statut, HttpServletResponse reponse) throws IOException {
        envoyer(statut.value(), reponse);
    }

    void envoyer(int statut, HttpServletResponse reponse) throws IOException {
        reponse.resetBuffer();
        reponse.setStatus(statut);
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'");
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setContentType("text/html;charset=UTF-8");
        reponse.setContentLength(html.length);
        reponse.getOutputStream().write(html);
    }
}
