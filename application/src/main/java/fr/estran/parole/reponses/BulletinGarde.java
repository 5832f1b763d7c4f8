package fr.estran.parole.reponses;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The link, in the browser of whoever answers: no page that follows, no form and no later address holds it. Each time that one begins it has
 * an address of its own, so that two people who answer side by side on one tablet keep theirs apart.
 */
final class BulletinGarde {

    private static final String NOM = "estran-bulletin";

    /** One may be called away in the middle of it. */
    private static final Duration UN_JOUR = Duration.ofDays(1);

    private BulletinGarde() {}

    static Optional<String> lire(HttpServletRequest demande) {
        return Stream.ofNullable(demande.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NOM))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void garder(String jeton, String page, HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NOM, jeton)
                        .path(page)
                        .maxAge(UN_JOUR)
                        .httpOnly(true)
                        .secure(demande.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }
}
