package fr.estran.socle.pages;

import fr.estran.socle.base.BaseMuette;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A database that does not answer is told of as that, whoever asked it: a page, a filter, the sessions. What had begun to
 * leave is cut: nobody takes a part for the whole.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SansLaBase extends OncePerRequestFilter {

    /** A session that could not be kept is not tried again behind the page that says so. */
    private static final String SESSION = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

    /** In seconds: the time that a server takes to start again. */
    private static final String PATIENCE = "10";

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (raconteUnePanne(demande) && reponse.isCommitted()) {
            // Nothing is added to what was cut.
            return;
        }
        try {
            suite.doFilter(demande, reponse);
        } catch (ServletException | RuntimeException e) {
            if (reponse.isCommitted() || !BaseMuette.enCause(e)) {
                throw e;
            }
            dire(demande, reponse, BaseMuette.pleine(e));
        }
    }

    /** @param pleine whether it has no room left, which no waiting mends by itself */
    private static void dire(HttpServletRequest demande, HttpServletResponse reponse, boolean pleine)
            throws IOException {
        reponse.setHeader(HttpHeaders.RETRY_AFTER, PATIENCE);
        if (raconteUnePanne(demande)) {
            (pleine ? PageDeSecours.PLEINE : PageDeSecours.MUETTE).envoyer(HttpStatus.SERVICE_UNAVAILABLE, reponse);
        } else {
            // What the page had said of itself is not true of the one that takes its place.
            reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            reponse.setHeader(HttpHeaders.ETAG, null);
            reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            demande.removeAttribute(SESSION);
            demande.setAttribute(PagesDErreur.PLEINE, pleine);
            reponse.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean raconteUnePanne(HttpServletRequest demande) {
        return demande.getDispatcherType() == DispatcherType.ERROR;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
