package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether messages leave by a means at all: what is refused of us, whoever it is for, is told in one line of the journal when it
 * begins and one when it ends, is a gauge meanwhile, and the service is not well. One refusal may be of one message: two in a row are
 * of the means. What is refused of one address says nothing of it.
 */
@Component
final class EtatDesMoyens implements MeterBinder, HealthIndicator {

    private static final Logger JOURNAL = LoggerFactory.getLogger(EtatDesMoyens.class);

    private static final List<Moyen> SUIVIS = List.of(Moyen.COURRIEL, Moyen.SMS);

    private final Map<Moyen, String> derniers = new ConcurrentHashMap<>();
    private final Map<Moyen, String> refus = new ConcurrentHashMap<>();

    /** @return what it was given */
    Livraison noter(Moyen moyen, Livraison livraison) {
        switch (livraison) {
            case Livraison.Acceptee() -> {
                derniers.remove(moyen);
                if (refus.remove(moyen) != null) {
                    JOURNAL.warn("messages leave by {} again", moyen.code());
                }
            }
            case Livraison.Refusee refusee -> {
                if (refusee.aNous()
                        && derniers.put(moyen, refusee.code()) != null
                        && !refusee.code().equals(refus.put(moyen, refusee.code()))) {
                    JOURNAL.error(
                            "no message leaves by {}: {}; told once, until they leave again",
                            moyen.code(),
                            refusee.code());
                }
            }
        }
        return livraison;
    }

    /** Why nothing leaves by it, in a word of ours. */
    Optional<String> refus(Moyen moyen) {
        return Optional.ofNullable(refus.get(moyen));
    }

    @Override
    public Health health() {
        return refus.isEmpty() ? Health.up().build() : Health.down().build();
    }

    @Override
    public void bindTo(MeterRegistry mesures) {
        for (var moyen : SUIVIS) {
            Gauge.builder("estran.moyen.refuse", refus, dits -> dits.containsKey(moyen) ? 1 : 0)
                    .description("1 while messages are refused of us, whoever they are for")
                    .tag("moyen", moyen.code())
                    .register(mesures);
        }
    }
}
