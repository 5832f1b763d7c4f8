package fr.estran.socle.pages;

import fr.estran.socle.base.OrdreDuTravail;
import fr.estran.socle.base.OrdreDuTravail.Rang;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Says of each request at which rank it asks for the database ({@link OrdreDuTravail}). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class RangDeLaDemande extends OncePerRequestFilter {

    private final String cookieDeSession;

    RangDeLaDemande(@Value("${server.servlet.session.cookie.name}") String cookieDeSession) {
        this.cookieDeSession = cookieDeSession;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        try {
            OrdreDuTravail.auRang(rang(demande), () -> {
                suite.doFilter(demande, reponse);
                return demande;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Whoever says that they are of the team stands behind the public: nobody gains by saying so. */
    private Rang rang(HttpServletRequest demande) {
        return WebUtils.getCookie(demande, cookieDeSession) != null
                        || demande.getRequestURI().startsWith("/equipe")
                ? Rang.EQUIPE
                : Rang.PAGE;
    }
}
