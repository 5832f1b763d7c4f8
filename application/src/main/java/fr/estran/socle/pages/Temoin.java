package fr.estran.socle.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie of ours, which no script reads.
 *
 * @param chemin under which it is sent back
 * @param retour {@code Strict}: only from our own pages; {@code Lax}: to whoever follows a link to them, too
 */
public record Temoin(String nom, String chemin, String retour) {

    public static Temoin strict(String nom) {
        return new Temoin(nom, "/", "Strict");
    }

    public static Temoin lache(String nom, String chemin) {
        return new Temoin(nom, chemin, "Lax");
    }

    /** What the browser kept, whatever somebody made of it. */
    public Optional<String> lire(HttpServletRequest demande) {
        var garde = WebUtils.getCookie(demande, nom);
        return garde == null ? Optional.empty() : Optional.of(garde.getValue());
    }

    public void poser(String valeur, Duration duree, HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(nom, valeur)
                        .path(chemin)
                        .maxAge(duree)
                        .httpOnly(true)
                        .secure(demande.isSecure())
                        .sameSite(retour)
                        .build()
                        .toString());
    }

    public void oter(HttpServletRequest demande, HttpServletResponse reponse) {
        poser("", Duration.ZERO, demande, reponse);
    }
}
