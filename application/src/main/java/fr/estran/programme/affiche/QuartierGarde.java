package fr.estran.programme.affiche;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The district that somebody chose to see first, which their browser alone remembers: for a year at most, as told in /confidentialite. */
public final class QuartierGarde {

    /** Its name. */
    public static final String TEMOIN = "estran-quartier";

    private static final Duration UN_AN = Duration.ofDays(365);

    private QuartierGarde() {}

    public static Optional<String> lire(HttpServletRequest demande) {
        return Stream.ofNullable(demande.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(TEMOIN))
                .map(Cookie::getValue)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    static void garder(String code, HttpServletRequest demande, HttpServletResponse reponse) {
        envoyer(code, UN_AN, demande, reponse);
    }

    static void oublier(HttpServletRequest demande, HttpServletResponse reponse) {
        envoyer("", Duration.ZERO, demande, reponse);
    }

    private static void envoyer(String code, Duration duree, HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(TEMOIN, code)
                        .path("/")
                        .maxAge(duree)
                        .httpOnly(true)
                        .secure(demande.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
