package fr.estran.socle.droits;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** A page that one may come back to after signing in: of the service, and asked for by a person rather than a script. */
public final class PageDemandee implements RequestMatcher {

    private final Droits droits;

    public PageDemandee(Droits droits) {
        this.droits = droits;
    }

    @Override
    public boolean matches(HttpServletRequest demande) {
        return demande.getMethod().equals("GET")
                && demande.getHeader("HX-Request") == null
                && parUnePersonne(demande.getHeader("Sec-Fetch-Mode"))
                && droits.pour(HttpMethod.GET, demande.getServletPath())
                        .filter(droit -> !droit.ouvertATous())
                        .isPresent();
    }

    /** Browsers say what they ask for; what is no browser says nothing. */
    private static boolean parUnePersonne(@Nullable String genre) {
        return genre == null || genre.equals("navigate");
    }
}
