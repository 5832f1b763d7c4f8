package fr.estran.transferts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of what is too large that it is, before anything reads it: the filter of the forms' tokens would find none in a form
 * that the server refused to read, and would tell another story.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TailleDesEnvois extends OncePerRequestFilter {

    private final DataSize auPlus;

    TailleDesEnvois(@Value("${spring.servlet.multipart.max-request-size}") DataSize auPlus) {
        this.auPlus = auPlus;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (demande.getContentLengthLong() > auPlus.toBytes()) {
            reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            suite.doFilter(demande, reponse);
        }
    }
}
