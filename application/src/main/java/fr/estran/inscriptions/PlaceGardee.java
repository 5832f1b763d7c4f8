package fr.estran.inscriptions;

import fr.estran.commun.Identifiants;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** What a browser keeps of an asking for half an hour: enough to print the slip, not long enough for the next visitor. */
final class PlaceGardee {

    private static final String NOM = "estran-place";
    private static final Duration DUREE = Duration.ofMinutes(30);

    private PlaceGardee() {}

    static Optional<UUID> lire(HttpServletRequest demande) {
        return Stream.ofNullable(demande.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NOM))
                .map(Cookie::getValue)
                .flatMap(valeur -> Stream.ofNullable(Identifiants.lu(valeur)))
                .findFirst();
    }

    static void ecrire(UUID secret, HttpServletRequest demande, HttpServletResponse reponse) {
        envoyer(secret.toString(), DUREE, demande, reponse);
    }

    static void oublier(HttpServletRequest demande, HttpServletResponse reponse) {
        envoyer("", Duration.ZERO, demande, reponse);
    }

    private static void envoyer(
            String valeur, Duration duree, HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NOM, valeur)
                        .path("/ma-place")
                        .maxAge(duree)
                        .httpOnly(true)
                        .secure(demande.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
