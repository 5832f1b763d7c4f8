package fr.estran.comptes;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the database once in a request for its session, and tells it once a minute that somebody is still there. What a request
 * knows is forgotten at its end: a session that is ended elsewhere opens nothing from the next one on.
 */
final class SessionsDeLaDemande<S extends Session>
        implements FindByIndexNameSessionRepository<SessionsDeLaDemande.Tenue<S>> {

    /** Beside the hours for which a session lasts, nobody feels it. */
    static final Duration PAS = Duration.ofMinutes(1);

    /** The session that was last found or saved by the request of this thread; nothing is kept where there is none. */
    private static final ThreadLocal<@Nullable Memoire> MEMOIRE = new ThreadLocal<>();

    private final FindByIndexNameSessionRepository<S> base;

    SessionsDeLaDemande(FindByIndexNameSessionRepository<S> base) {
        this.base = base;
    }

    @Override
    public Tenue<S> createSession() {
        return new Tenue<>(base.createSession());
    }

    @Override
    public void save(Tenue<S> session) {
        base.save(session.session());
        retenir(session);
    }

    /** Spring asks once more when it has saved, only to see whether the session is still there. */
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Tenue<S> findById(String id) {
        var memoire = MEMOIRE.get();
        if (memoire != null
                && memoire.session != null
                && memoire.session.getId().equals(id)) {
            return (Tenue<S>) memoire.session;
        }
        var lue = base.findById(id);
        var tenue = lue == null ? null : new Tenue<>(lue);
        retenir(tenue);
        return tenue;
    }

    @Override
    public void deleteById(String id) {
        retenir(null);
        base.deleteById(id);
    }

    @Override
    public Map<String, Tenue<S>> findByIndexNameAndIndexValue(String index, String valeur) {
        return base.findByIndexNameAndIndexValue(index, valeur).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, lue -> new Tenue<>(lue.getValue())));
    }

    private static void retenir(@Nullable Tenue<?> session) {
        var memoire = MEMOIRE.get();
        if (memoire != null) {
            memoire.session = session;
        }
    }

    private static final class Memoire {

        private @Nullable Tenue<?> session;
    }

    /** A session whose last visit moves by minutes: one that did not move has nothing to be saved. */
    record Tenue<S extends Session>(S session) implements Session {

        @Override
        public void setLastAccessedTime(Instant moment) {
            if (!moment.isBefore(session.getLastAccessedTime().plus(PAS))) {
                session.setLastAccessedTime(moment);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String nom) {
            return session.getAttribute(nom);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String nom, Object valeur) {
            session.setAttribute(nom, valeur);
        }

        @Override
        public void removeAttribute(String nom) {
            session.removeAttribute(nom);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration duree) {
            session.setMaxInactiveInterval(duree);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }

    /** Around all that reads a session, Spring's own filter among others. */
    @Component
    @ConditionalOnWebApplication
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class LeTempsDUneDemande extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
                throws IOException, ServletException {
            MEMOIRE.set(new Memoire());
            try {
                suite.doFilter(demande, reponse);
            } finally {
                MEMOIRE.remove();
            }
        }
    }

    /** After Spring Boot's, which makes the repository of the database as long as it sees no other. */
    @AutoConfiguration(after = JdbcSessionAutoConfiguration.class)
    @ConditionalOnWebApplication
    static class SessionsConfiguration {

        @Bean
        @Primary
        FindByIndexNameSessionRepository<?> sessionsDeLaDemande(JdbcIndexedSessionRepository base) {
            return new SessionsDeLaDemande<>(base);
        }
    }
}
