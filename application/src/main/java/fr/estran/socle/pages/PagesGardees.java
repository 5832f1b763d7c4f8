package fr.estran.socle.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.socle.base.OrdreDuTravail;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.commun.PagesPubliquesChangees;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Public pages as whoever is not signed in sees them, kept for a few seconds: a thousand visitors cost one rendering, and a
 * browser that has the page already is told so. Before all other filters: no session is looked for, no question asked.
 *
 * <p>One that is older is made anew by the first who asks for it, while the others are shown what there is; in a crowd, by nobody
 * for half a minute: those who ask for a place need the database more. What is to be seen at once is never shown as it was.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PagesGardees extends OncePerRequestFilter {

    private static final int PAGES = 500;
    private static final Duration FRAICHE = Duration.ofSeconds(5);
    private static final Duration BONNE = Duration.ofSeconds(30);

    /** In seconds, for what somebody else is about to have made. */
    private static final int PATIENCE = 5;

    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final String cookieDeSession;
    private final OrdreDuTravail ordre;
    private final Clock horloge;
    private final Cache<String, PageGardee> pages =
            Caffeine.newBuilder().maximumSize(PAGES).expireAfterWrite(BONNE).build();

    /** Those that are being made, each by one. */
    private final Map<String, CompletableFuture<Optional<PageGardee>>> enCours = new ConcurrentHashMap<>();

    private final AtomicLong changements = new AtomicLong();
    private volatile List<PagesDUneRoute> publiques = List.of();

    PagesGardees(
            ObjectProvider<RequestMappingHandlerMapping> routes,
            @Value("${server.servlet.session.cookie.name}") String cookieDeSession,
            OrdreDuTravail ordre,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.routes = routes;
        this.cookieDeSession = cookieDeSession;
        this.ordre = ordre;
        this.horloge = horloge;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (!concerne(demande)) {
            suite.doFilter(demande, reponse);
            return;
        }
        var cle = demande.getScheme() + "://" + demande.getServerName() + demande.getRequestURI();
        var connue = pages.getIfPresent(cle);
        if (connue != null && (connue.faite().plus(FRAICHE).isAfter(horloge.instant()) || ordre.presse())) {
            connue.envoyer(demande, reponse);
            return;
        }
        var mienne = new CompletableFuture<Optional<PageGardee>>();
        var autre = enCours.putIfAbsent(cle, mienne);
        if (autre != null) {
            var faite = Optional.ofNullable(connue).or(() -> attendre(autre));
            if (faite.isPresent()) {
                faite.get().envoyer(demande, reponse);
                return;
            }
        }
        try {
            faire(cle, mienne, demande, reponse, suite);
        } finally {
            mienne.complete(Optional.empty());
            enCours.remove(cle, mienne);
        }
    }

    private void faire(
            String cle,
            CompletableFuture<Optional<PageGardee>> promesse,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            FilterChain suite)
            throws IOException, ServletException {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
        var page = new ContentCachingResponseWrapper(reponse);
        var avant = changements.get();
        suite.doFilter(demande, page);
        if (page.getStatus() == HttpServletResponse.SC_OK && !page.containsHeader(HttpHeaders.SET_COOKIE)) {
            var gardee = PageGardee.de(page, horloge.instant());
            promesse.complete(garder(cle, gardee, avant) ? Optional.of(gardee) : Optional.empty());
            page.resetBuffer();
            gardee.envoyer(demande, reponse);
        } else {
            page.copyBodyToResponse();
        }
    }

    /** Nothing where it was not kept, or takes too long: one makes it oneself. */
    private static Optional<PageGardee> attendre(CompletableFuture<Optional<PageGardee>> autre) {
        return autre.completeOnTimeout(Optional.empty(), PATIENCE, TimeUnit.SECONDS)
                .join();
    }

    /** A page that was being made while something changed may tell of what was before: it is shown, and not kept. */
    private synchronized boolean garder(String cle, PageGardee page, long avant) {
        if (changements.get() != avant) {
            return false;
        }
        pages.put(cle, page);
        return true;
    }

    /** At once on this instance; on others, within the few seconds for which a page is kept. */
    @TransactionalEventListener
    synchronized void oublier(PagesPubliquesChangees change) {
        changements.incrementAndGet();
        pages.invalidateAll();
    }

    private boolean concerne(HttpServletRequest demande) {
        return demande.getMethod().equals("GET")
                && demande.getQueryString() == null
                && !a(demande, cookieDeSession)
                && publique(PathContainer.parsePath(demande.getRequestURI()), demande);
    }

    private static boolean a(HttpServletRequest demande, String cookie) {
        return demande.getCookies() != null
                && Stream.of(demande.getCookies())
                        .anyMatch(sien -> sien.getName().equals(cookie));
    }

    /** @param sauf the cookie that makes a page one's own; empty where none does */
    private record PagesDUneRoute(PathPattern chemin, String sauf) {}

    private boolean publique(PathContainer chemin, HttpServletRequest demande) {
        if (publiques.isEmpty()) {
            publiques = routes.orderedStream()
                    .flatMap(table -> table.getHandlerMethods().entrySet().stream())
                    .flatMap(route -> Stream.ofNullable(route.getValue().getMethodAnnotation(PagePublique.class))
                            .flatMap(page -> Stream.ofNullable(route.getKey().getPathPatternsCondition())
                                    .flatMap(condition -> condition.getPatterns().stream())
                                    .map(adresse -> new PagesDUneRoute(adresse, page.sauf()))))
                    .toList();
        }
        return publiques.stream().anyMatch(route -> route.chemin().matches(chemin) && !a(demande, route.sauf()));
    }

    /** A page as it was answered, and the mark by which a browser says that it has it already. */
    @SuppressWarnings("ArrayRecordComponent")
    record PageGardee(String marque, String type, Map<String, String> entetes, byte[] corps, Instant faite) {

        /** Of the answer, not of the page. */
        private static final Set<String> DE_PASSAGE =
                Set.of("date", "content-length", "transfer-encoding", "connection");

        static PageGardee de(ContentCachingResponseWrapper page, Instant faite) {
            var entetes = new LinkedHashMap<String, String>();
            for (var nom : page.getHeaderNames()) {
                if (!DE_PASSAGE.contains(nom.toLowerCase(java.util.Locale.ROOT))) {
                    entetes.put(nom, String.join(", ", page.getHeaders(nom)));
                }
            }
            var corps = page.getContentAsByteArray();
            // Weak: the server may still compress what it sends.
            var type = Objects.requireNonNullElse(page.getContentType(), "text/html;charset=UTF-8");
            return new PageGardee("W/\"" + DigestUtils.md5DigestAsHex(corps) + "\"", type, entetes, corps, faite);
        }

        /** RFC 9110, 13.1.2: any that there is, or one of a list, weak or not. */
        private boolean connue(HttpServletRequest demande) {
            var mienne = ETag.create(marque);
            return Collections.list(demande.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                    .flatMap(dites -> ETag.parse(dites).stream())
                    .anyMatch(dite -> dite.isWildcard() || dite.compare(mienne, false));
        }

        void envoyer(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
            entetes.forEach(reponse::setHeader);
            reponse.setHeader(HttpHeaders.ETAG, marque);
            if (connue(demande)) {
                reponse.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            reponse.setContentType(type);
            reponse.setContentLength(corps.length);
            reponse.getOutputStream().write(corps);
        }
    }
}
