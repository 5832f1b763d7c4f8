package fr.estran.comptes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site asks to be changed, a neighbour's under the same domain included: it could plant the cookie
 * that the token of our forms is compared with. Browsers say where a request comes from; what is no browser says nothing.
 */
final class AutresSites extends OncePerRequestFilter {

    private static final Set<String> SANS_EFFET = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> D_ICI = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        var origine = demande.getHeader("Sec-Fetch-Site");
        if (origine == null || D_ICI.contains(origine) || SANS_EFFET.contains(demande.getMethod())) {
            suite.doFilter(demande, reponse);
        } else {
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
