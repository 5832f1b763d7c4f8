package fr.estran.echanges.echos;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Constat;
import fr.estran.socle.commun.Constat.Gravite;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Signes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the other programs of the town hear what they are told; nothing where it has none. */
@Component
@Order(36)
record SignesDesEchos(
        EchoRepository repository,
        @Qualifier("horlogeTechnique") Clock horloge) implements Signes {

    private static final Messages MESSAGES = Messages.de("echanges/echos");

    /** One that is mended the same day needs nobody. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Override
    public List<Constat> constats() {
        var tous = repository.tous();
        if (tous.isEmpty()) {
            return List.of();
        }
        var depuis = horloge.instant().minus(PATIENCE);
        var sourds = tous.stream()
                .filter(un -> un.arreteLe() != null
                        || un.panneDepuis() != null && un.panneDepuis().isBefore(depuis))
                .map(EchoVu::nom)
                .collect(joining(", "));
        return List.of(
                sourds.isEmpty()
                        ? new Constat(
                                "echos", Gravite.VA_BIEN, MESSAGES.dire("titre"), MESSAGES.dire("etat.bien"), null)
                        : new Constat(
                                "echos",
                                Gravite.A_VOIR,
                                MESSAGES.dire("titre"),
                                MESSAGES.dire("etat.sourds", "noms", sourds),
                                MESSAGES.dire("etat.faire")));
    }
}
