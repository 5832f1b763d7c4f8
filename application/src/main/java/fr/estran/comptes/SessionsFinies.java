package fr.estran.comptes;

import fr.estran.socle.base.BaseMuette;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Sessions that are over leave the database each minute. Where it does not answer, that is one line, and no fault of ours. */
@Component
@ConditionalOnWebApplication
record SessionsFinies(JdbcIndexedSessionRepository sessions) {

    private static final Logger log = LoggerFactory.getLogger(SessionsFinies.class);

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void retirer() {
        try {
            sessions.cleanUpExpiredSessions();
        } catch (RuntimeException e) {
            if (!BaseMuette.enCause(e)) {
                throw e;
            }
            log.warn("sessions that are over: the database does not answer; later");
        }
    }
}
