package fr.estran.accueil.api;

import fr.estran.socle.commun.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, as programs read it (RFC 9457): what it is, and what to do about it. */
final class Probleme {

    private static final Messages MESSAGES = Messages.de("accueil/api");
    private static final Set<Integer> DITS = Set.of(400, 401, 403, 404, 405, 406, 429, 503);

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private Probleme() {}

    /**
     * As one of those that the document names: what others refuse for reasons of their own is not understood here.
     *
     * @param chemin that was asked for, without what stood behind its question mark
     */
    static void ecrire(int statut, String chemin, HttpServletResponse reponse) throws IOException {
        var dit = DITS.contains(statut) ? statut : statut < 500 ? 400 : 500;
        var probleme =
                ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(dit), MESSAGES.dire("probleme." + dit + ".detail"));
        probleme.setTitle(MESSAGES.dire("probleme." + dit + ".titre"));
        probleme.setInstance(URI.create(chemin));
        reponse.setStatus(dit);
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        var corps = JSON.writeValueAsBytes(probleme);
        reponse.setContentLength(corps.length);
        reponse.getOutputStream().write(corps);
    }
}
