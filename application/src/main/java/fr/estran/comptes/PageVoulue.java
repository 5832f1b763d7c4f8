package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.pages.Temoin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The page that was asked for before signing in, in a cookie: whoever has no session needs none for it.
 *
 * <p>What comes back is a path of ours or nothing, whatever somebody puts in the cookie.
 */
final class PageVoulue implements RequestCache {

    private static final Temoin RETOUR = Temoin.lache("estran-retour", "/");
    private static final int LONGUEUR_MAXIMALE = 2_000;

    private final RequestMatcher gardees;

    PageVoulue(RequestMatcher gardees) {
        this.gardees = gardees;
    }

    @Override
    public void saveRequest(HttpServletRequest demande, HttpServletResponse reponse) {
        var question = demande.getQueryString();
        var page = demande.getRequestURI() + (question == null ? "" : "?" + question);
        if (gardees.matches(demande) && page.length() < LONGUEUR_MAXIMALE) {
            RETOUR.poser(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(UTF_8)),
                    Duration.ofMinutes(30),
                    demande,
                    reponse);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest demande, HttpServletResponse reponse) {
        return RETOUR.lire(demande)
                .flatMap(PageVoulue::lire)
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    /** Nothing is played again: one is led to the page, and asks for it. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest demande, HttpServletResponse reponse) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest demande, HttpServletResponse reponse) {
        if (RETOUR.lire(demande).isPresent()) {
            RETOUR.oter(demande, reponse);
        }
    }

    static Optional<String> lire(String garde) {
        try {
            var adresse = new URI(new String(Base64.getUrlDecoder().decode(garde), UTF_8));
            var chemin = adresse.getRawPath();
            var question = adresse.getRawQuery() == null ? "" : "?" + adresse.getRawQuery();
            return adresse.isAbsolute()
                            || adresse.getRawAuthority() != null
                            || chemin == null
                            || !chemin.startsWith("/")
                            || chemin.startsWith("//")
                    ? Optional.empty()
                    : Optional.of(chemin + question);
        } catch (IllegalArgumentException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
