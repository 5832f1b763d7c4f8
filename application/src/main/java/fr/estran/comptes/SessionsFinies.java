package fr.estran.comptes;

import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Sessions that are over leave the database each minute. */
@Component
@ConditionalOnWebApplication
record SessionsFinies(JdbcIndexedSessionRepository sessions) {

    @Bean
    Tache tacheDesSessions() {
        var minute = Duration.ofMinutes(1);
        return Tache.duService("sessions", Rythme.toutesLes(minute, minute), sessions::cleanUpExpiredSessions);
    }
}
