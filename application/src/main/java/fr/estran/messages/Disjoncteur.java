package fr.estran.messages;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.taches.Tache.Repos;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a means is worth trying. After three refusals in a row that are said of us, whoever the message was for, it rests: nothing
 * is tried, and nothing waits behind it. After the rest one message is; if that is refused too, the next rest is longer. What one
 * address refuses shows that the other end answers.
 *
 * <p>Rule: rests of a gateway.
 */
@Component
final class Disjoncteur {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private static final int DE_SUITE = 3;

    private static final List<Duration> REPOS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15));

    /**
     * @param refus in a row
     * @param jusqua null before there are enough of them
     */
    private record Suite(int refus, String code, @Nullable Instant jusqua) {

        boolean enRepos(Instant maintenant) {
            return jusqua != null && maintenant.isBefore(jusqua);
        }

        /** What had begun before it rests says nothing more of it. */
        Suite avec(String autreCode, Instant maintenant) {
            if (enRepos(maintenant)) {
                return this;
            }
            var tous = refus + 1;
            return new Suite(
                    tous,
                    autreCode,
                    tous < DE_SUITE ? null : maintenant.plus(REPOS.get(Math.min(tous - DE_SUITE, REPOS.size() - 1))));
        }
    }

    private final Map<Moyen, Suite> suites = new ConcurrentHashMap<>();
    private final Clock horloge;

    Disjoncteur(Clock horloge) {
        this.horloge = horloge;
    }

    /** How many messages may be tried by it now, of so many. */
    int auPlus(Moyen moyen, int lot) {
        var suite = suites.get(moyen);
        if (suite == null || suite.jusqua() == null) {
            return lot;
        }
        return suite.enRepos(horloge.instant()) ? 0 : 1;
    }

    boolean enRepos(Moyen moyen) {
        return auPlus(moyen, 1) == 0;
    }

    void noter(Moyen moyen, Livraison livraison) {
        if (livraison instanceof Livraison.Refusee refusee && refusee.aNous()) {
            suites.merge(
                    moyen,
                    new Suite(1, refusee.code(), null),
                    (avant, _) -> avant.avec(refusee.code(), horloge.instant()));
        } else {
            suites.remove(moyen);
        }
    }

    /** What is refused of us by it, one try after the other; empty while it is tried as ever. */
    Optional<String> refus(Moyen moyen) {
        return Optional.ofNullable(suites.get(moyen))
                .filter(suite -> suite.jusqua() != null)
                .map(Suite::code);
    }

    /** Why nothing leaves by it, and when it is tried again; empty where it does not rest. */
    Optional<String> raison(Moyen moyen) {
        var suite = suites.get(moyen);
        if (suite == null || suite.jusqua() == null || !suite.enRepos(horloge.instant())) {
            return Optional.empty();
        }
        return Optional.of(MESSAGES.dire(
                "repos",
                "raison",
                MESSAGES.dire("echec." + suite.code()),
                "heure",
                Jours.dire(suite.jusqua().atZone(horloge.getZone()).toLocalTime())));
    }

    /** What a job that sends by it waits for. */
    Repos de(Moyen moyen) {
        return new Repos() {
            @Override
            public boolean enCours() {
                return enRepos(moyen);
            }

            @Override
            public void finir() {
                suites.computeIfPresent(moyen, (_, suite) -> new Suite(suite.refus(), suite.code(), horloge.instant()));
            }
        };
    }
}
