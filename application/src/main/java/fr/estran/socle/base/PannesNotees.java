package fr.estran.socle.base;

import fr.estran.socle.commun.Causes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Logs what no page has answered, once, by the form of its address: the address itself may hold what somebody typed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PannesNotees extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(PannesNotees.class);

    private final EtatDeLaBase base;

    PannesNotees(EtatDeLaBase base) {
        this.base = base;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        var depuis = System.nanoTime();
        try {
            suite.doFilter(demande, reponse);
        } catch (IOException | ServletException | RuntimeException e) {
            if (BaseMuette.enCause(e)) {
                // Which page found it out says nothing.
                base.noter(e, depuis);
            } else if (!incomprise(e)) {
                noter(demande, e);
            }
            throw e;
        }
    }

    /** A form that is too large, or that no browser sends, or a browser that has left: Tomcat answers, and it is no fault of ours. */
    private static boolean incomprise(Exception erreur) {
        return Causes.de(erreur)
                .anyMatch(e -> e instanceof InvalidParameterException || e instanceof BadRequestException);
    }

    private static void noter(HttpServletRequest demande, Exception erreur) {
        var route = Objects.requireNonNullElse(
                demande.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "(no route)");
        log.error("{} {}", demande.getMethod(), route, erreur);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
