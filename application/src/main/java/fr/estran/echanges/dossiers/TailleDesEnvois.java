package fr.estran.echanges.dossiers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too large, and files from whoever is not signed in, before anything reads them.
 *
 * <p>The filter of the forms' tokens comes after: it would find none in a form that the server refused to read, and would
 * tell another story. What does not say its length (browsers do) is refused too: it could be of any.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TailleDesEnvois extends OncePerRequestFilter {

    /** Of a form without a file: a long section of a report is a tenth of it. */
    private static final DataSize SANS_FICHIER = DataSize.ofMegabytes(1);

    private final DataSize avecFichier;
    private final String cookieDeSession;

    TailleDesEnvois(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize avecFichier,
            @Value("${server.servlet.session.cookie.name}") String cookieDeSession) {
        this.avecFichier = avecFichier;
        this.cookieDeSession = cookieDeSession;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        var type = demande.getContentType();
        var fichier = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (demande.getContentLengthLong() > (fichier ? avecFichier : SANS_FICHIER).toBytes()) {
            reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (demande.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            reponse.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (fichier && !aUneSession(demande.getCookies())) {
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            suite.doFilter(demande, reponse);
        }
    }

    private boolean aUneSession(Cookie @Nullable [] cookies) {
        return cookies != null
                && Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(cookieDeSession));
    }
}
