package fr.estran.socle.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The page that tells of a breakdown looks for no session: sessions are in the database, which may be what broke down. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PanneSansSession extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        suite.doFilter(PagesDErreur.dUnePanne(demande) ? new SansSession(demande) : demande, reponse);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class SansSession extends HttpServletRequestWrapper {

        SansSession(HttpServletRequest demande) {
            super(demande);
        }

        @Override
        public @Nullable HttpSession getSession(boolean creer) {
            return null;
        }

        /** Whom Spring asks for when the page is done: who is there is in the session. */
        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }
    }
}
