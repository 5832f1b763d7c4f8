package fr.estran.comptes;

import fr.estran.commun.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What is answered to whoever has tried too often. */
@Component
class Attentes {

    private static final Messages MESSAGES = Messages.de("comptes");

    private final Clock horloge;

    Attentes(@Qualifier("horlogeTechnique") Clock horloge) {
        this.horloge = horloge;
    }

    String dire(Instant jusqua, HttpServletResponse reponse) {
        var secondes = Math.max(1, Duration.between(horloge.instant(), jusqua).toSeconds() + 1);
        reponse.setStatus(429);
        reponse.setHeader("Retry-After", "" + secondes);
        return MESSAGES.dire("connexion.trop_d_essais", Map.of("minutes", (secondes + 30) / 60, "secondes", secondes));
    }
}
