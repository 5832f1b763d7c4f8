package fr.estran.socle.secrets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A proxy that says for whom it asks, and is not believed: to the brakes, all who come by it are one visitor. From the first
 * of them on it is known that there is one: the log says so, and the page of accounts.
 *
 * <p>A proxy that is believed leaves nothing of it in the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
public class Mandataire extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(Mandataire.class);

    /** So many may come by one proxy that does not say for whom it asks, and count as one. */
    static final int VISITEURS = 20;

    private final AtomicBoolean ignore = new AtomicBoolean();
    private final boolean cru;

    Mandataire(@Value("${server.forward-headers-strategy:none}") String strategie) {
        cru = !"none".equalsIgnoreCase(strategie);
    }

    public boolean ignore() {
        return ignore.get();
    }

    /** Whether it is not known for whom this is asked: by whoever it comes, no one of them is to blame for the others. */
    boolean cache(HttpServletRequest demande) {
        return ignore.get() && proche(demande.getRemoteAddr());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (!ignore.get()
                && !cru
                && dit(demande)
                && proche(demande.getRemoteAddr())
                && ignore.compareAndSet(false, true)) {
            log.warn("a proxy says for whom it asks, and is not believed: all visitors are one to the brakes."
                    + " Set SERVER_FORWARD_HEADERS_STRATEGY=native (docs/exploitation.md)");
        }
        suite.doFilter(demande, reponse);
    }

    /** As nginx and Caddy do. "Forwarded" is sent by no proxy that was seen, and passed on by both from anybody. */
    private static boolean dit(HttpServletRequest demande) {
        return demande.getHeader("X-Forwarded-For") != null;
    }

    /** From afar, anybody may say anything. */
    private static boolean proche(String origine) {
        try {
            var adresse = InetAddress.ofLiteral(origine);
            return adresse.isLoopbackAddress() || adresse.isSiteLocalAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
