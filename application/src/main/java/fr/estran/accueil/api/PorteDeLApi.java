package fr.estran.accueil.api;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.Portier;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before all of {@code /api/}: it only reads, and asks for a key of this town that opens what is asked for. A key is read from
 * one header and nowhere else: an address is kept by proxies, histories and logs. What goes wrong, here or behind it, is told as a
 * {@link Probleme}.
 *
 * <p>Before the filters of accounts: no session opens it, nor stands in its way.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class PorteDeLApi extends OncePerRequestFilter {

    static final String DOCUMENT = "/api/v1/openapi.json";

    private static final String BEARER = "Bearer ";
    private static final Set<String> LECTURES = Set.of("GET", "HEAD");

    private final ClesDeLecture cles;
    private final Portier portier;

    PorteDeLApi(ClesDeLecture cles, Portier portier) {
        this.cles = cles;
        this.portier = portier;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        var chemin = chemin(demande);
        if (!chemin.startsWith("/api/")) {
            suite.doFilter(demande, reponse);
        } else if (demande.getDispatcherType() == DispatcherType.ERROR) {
            Probleme.ecrire(reponse.getStatus(), "/api/v1", reponse);
        } else if (!LECTURES.contains(demande.getMethod())) {
            reponse.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            Probleme.ecrire(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "/api/v1", reponse);
        } else if (chemin.equals(DOCUMENT)) {
            suite.doFilter(demande, reponse);
        } else {
            var portee = Portee.en(chemin);
            var refus = portee.map(voulue -> refus(voulue, demande, reponse)).orElse(HttpServletResponse.SC_NOT_FOUND);
            if (refus == HttpServletResponse.SC_OK) {
                suite.doFilter(demande, reponse);
            } else {
                Probleme.ecrire(refus, portee.isPresent() ? chemin : "/api/v1", reponse);
            }
        }
    }

    /** @return 200 where it may go on */
    private int refus(Portee portee, HttpServletRequest demande, HttpServletResponse reponse) {
        var dite = Optional.ofNullable(demande.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(entete -> entete.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(entete -> entete.substring(BEARER.length()).strip());
        if (dite.isEmpty() || StructureCourante.siConnue().isEmpty()) {
            reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Estran\"");
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        var cle = cles.ouvrir(dite.get());
        if (cle.isEmpty()) {
            reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Estran\", error=\"invalid_token\"");
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        if (!cle.get().ouvre(portee)) {
            reponse.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"Estran\", error=\"insufficient_scope\", scope=\"" + portee.code() + "\"");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (!portier.lireParUneCle(cle.get().id().valeur())) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, "" + Portier.SECONDES_D_UNE_CLE);
            return 429;
        }
        return HttpServletResponse.SC_OK;
    }

    private static String chemin(HttpServletRequest demande) {
        return demande.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String adresse
                ? adresse
                : demande.getServletPath();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
