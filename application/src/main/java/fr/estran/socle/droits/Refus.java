package fr.estran.socle.droits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Nobody is shown the way in, nor whoever is half-way in the rest of it; whoever is in is told that the page is not there, for it is not there for them.
 *
 * <p>A form whose token is not ours was left open too long, or is not ours: that is told apart.
 */
public final class Refus implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Droits droits;

    public Refus(Droits droits) {
        this.droits = droits;
    }

    @Override
    public void commence(HttpServletRequest demande, HttpServletResponse reponse, AuthenticationException absence)
            throws IOException {
        if (droits.pour(HttpMethod.valueOf(demande.getMethod()), demande.getServletPath())
                .isEmpty()) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (demande.getHeader("HX-Request") != null) {
            reponse.setHeader("HX-Redirect", "/connexion");
            reponse.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            reponse.sendRedirect("/connexion");
        }
    }

    @Override
    public void handle(HttpServletRequest demande, HttpServletResponse reponse, AccessDeniedException refus)
            throws IOException {
        var qui = SecurityContextHolder.getContext().getAuthentication();
        if (qui != null && qui.getPrincipal() instanceof EnAttente && !(refus instanceof CsrfException)) {
            reponse.sendRedirect("/second-facteur");
            return;
        }
        reponse.sendError(
                refus instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
