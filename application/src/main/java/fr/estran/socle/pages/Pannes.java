package fr.estran.socle.pages;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.commun.Causes;
import fr.estran.socle.commun.Messages;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** What a page does when something breaks down around it: each is asked by the server, and by nobody else. */
final class Pannes {

    private Pannes() {}

    /**
     * A database that does not answer is told of as that, whoever asked it: a page, a filter, the sessions. What had begun to
     * leave is cut: nobody takes a part for the whole.
     */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class SansLaBase extends OncePerRequestFilter {

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

    /** The page that tells of a breakdown looks for no session: sessions are in the database, which may be what broke down. */
    @Component
    @Order(Ordered.LOWEST_PRECEDENCE)
    static class PanneSansSession extends OncePerRequestFilter {

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

    /**
     * Spring believes that a browser has left when anything at all ends too soon, a connection to the database among others, and
     * answers with an empty page. A browser has left when the server says so; all else is a fault, and goes on as one.
     */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @ConditionalOnWebApplication
    static class SansDepart implements HandlerExceptionResolver {

        @Override
        public @Nullable ModelAndView resolveException(
                HttpServletRequest demande, HttpServletResponse reponse, @Nullable Object page, Exception erreur) {
            if (DisconnectedClientHelper.isClientDisconnectedException(erreur) && !parti(erreur)) {
                throw new FinPrematuree(erreur);
            }
            return null;
        }

        private static boolean parti(Throwable erreur) {
            return Causes.de(erreur)
                    .anyMatch(e -> e instanceof BadRequestException || e instanceof AsyncRequestNotUsableException);
        }

        /** Something that we were reading ended too soon. */
        private static final class FinPrematuree extends RuntimeException {

            private static final long serialVersionUID = 1;

            FinPrematuree(Exception cause) {
                super(cause);
            }
        }
    }

    /** A program that asks for no page is told what went wrong in the words of the page. */
    @Component
    static class ErreursEnClair extends DefaultErrorAttributes {

        private static final Messages MESSAGES = Messages.de("socle/demandes");

        @Override
        public Map<String, Object> getErrorAttributes(WebRequest demande, ErrorAttributeOptions options) {
            var statut = super.getErrorAttributes(demande, options).get("status");
            var connu = statut instanceof Integer code ? HttpStatus.resolve(code) : null;
            var cle = EnMaintenance.refusee(demande)
                    ? "maintenance"
                    : PagesDErreur.cle(connu == null ? HttpStatus.INTERNAL_SERVER_ERROR : connu);
            return Map.of(
                    "statut", connu == null ? HttpStatus.INTERNAL_SERVER_ERROR.value() : connu.value(),
                    "titre", MESSAGES.dire("erreur." + cle + ".titre"),
                    "suite", MESSAGES.dire("erreur." + cle + ".suite"));
        }
    }
}
