package fr.estran.socle.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * Over HTTPS each cookie of ours is a {@code __Host-} one, whoever sets it: no neighbour of the town's domain, and nobody on the way of a
 * page without a certificate, can plant one. Inside the service they keep their plain names.
 *
 * <p>Such a cookie is for the whole address. One that was meant for a part of it carries that part in its name, and is shown to no
 * other. What comes without the prefix is not ours: who was signed in before this was so signs in once more.
 */
final class Temoins implements Filter {

    private static final String PREFIXE = "__Host-";
    private static final String A_NOUS = "estran-";
    private static final char POUR = '~';

    private static final Pattern CHEMIN = Pattern.compile("(?i);\\s*path=([^;]*)");
    private static final Pattern DOMAINE = Pattern.compile("(?i);\\s*domain=[^;]*");
    private static final Pattern SUR = Pattern.compile("(?i);\\s*secure(=[^;]*)?(?=;|$)");

    @Override
    public void doFilter(ServletRequest demande, ServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (demande instanceof HttpServletRequest lue
                && reponse instanceof HttpServletResponse ecrite
                && demande.isSecure()
                && WebUtils.getNativeRequest(demande, Lue.class) == null) {
            suite.doFilter(new Lue(lue), new Ecrite(ecrite));
        } else {
            suite.doFilter(demande, reponse);
        }
    }

    /** As a browser is told to keep it. */
    static String pose(String temoin) {
        if (!temoin.startsWith(A_NOUS)) {
            return temoin;
        }
        var lu = CHEMIN.matcher(temoin);
        var chemin = lu.find() ? lu.group(1).strip() : "/";
        var egal = temoin.indexOf('=');
        var reste = SUR.matcher(
                        DOMAINE.matcher(CHEMIN.matcher(temoin.substring(egal)).replaceAll(""))
                                .replaceAll(""))
                .replaceAll("");
        var pour = chemin.isEmpty() || chemin.equals("/")
                ? ""
                : POUR + Base64.getUrlEncoder().withoutPadding().encodeToString(chemin.getBytes(UTF_8));
        return PREFIXE + temoin.substring(0, egal) + pour + reste + "; Path=/; Secure";
    }

    /** Under its plain name; nothing where it is not one of ours, or for another part of the address. */
    static Optional<String> nom(String recu, String chemin) {
        if (!recu.startsWith(PREFIXE + A_NOUS)) {
            return recu.startsWith(A_NOUS) ? Optional.empty() : Optional.of(recu);
        }
        var pour = recu.indexOf(POUR);
        if (pour < 0) {
            return Optional.of(recu.substring(PREFIXE.length()));
        }
        return partie(recu.substring(pour + 1))
                .filter(partie ->
                        chemin.equals(partie) || chemin.startsWith(partie.endsWith("/") ? partie : partie + "/"))
                .map(_ -> recu.substring(PREFIXE.length(), pour));
    }

    private static Optional<String> partie(String ecrite) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(ecrite), UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static final class Lue extends HttpServletRequestWrapper {

        Lue(HttpServletRequest demande) {
            super(demande);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            var tous = super.getCookies();
            return tous == null ? null : Arrays.stream(tous).flatMap(this::sous).toArray(Cookie[]::new);
        }

        private Stream<Cookie> sous(Cookie recu) {
            return nom(recu.getName(), getRequestURI()).stream().map(nom -> new Cookie(nom, recu.getValue()));
        }
    }

    private static final class Ecrite extends HttpServletResponseWrapper {

        Ecrite(HttpServletResponse reponse) {
            super(reponse);
        }

        @Override
        public void addHeader(String nom, String valeur) {
            super.addHeader(nom, HttpHeaders.SET_COOKIE.equalsIgnoreCase(nom) ? pose(valeur) : valeur);
        }

        @Override
        public void addCookie(Cookie temoin) {
            var ecrit = new StringBuilder(temoin.getName()).append('=').append(temoin.getValue());
            if (temoin.getMaxAge() >= 0) {
                ecrit.append("; Max-Age=").append(temoin.getMaxAge());
            }
            temoin.getAttributes().forEach((attribut, valeur) -> {
                if (!attribut.equalsIgnoreCase("Max-Age")) {
                    ecrit.append("; ").append(attribut).append(valeur.isEmpty() ? "" : "=" + valeur);
                }
            });
            addHeader(HttpHeaders.SET_COOKIE, ecrit.toString());
        }
    }

    /** Before whoever looks for a session, and around the pages that tell of an error too. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Pose {

        @Bean
        FilterRegistrationBean<Temoins> temoins() {
            var filtre = new FilterRegistrationBean<>(new Temoins());
            filtre.setOrder(Ordered.HIGHEST_PRECEDENCE);
            filtre.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
            return filtre;
        }
    }
}
