package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether messages leave by a means at all: what is refused of us, whoever it is for, is told in one line of the journal when it
 * begins and one when it ends, and is a gauge meanwhile. What is refused of one address says nothing of the means.
 */
@Component
final class EtatDesMoyens implements MeterBinder {

    private static final Logger JOURNAL = LoggerFactory.getLogger(EtatDesMoyens.class);

    private static final Set<String> DE_NOUS =
            Set.of("acces_refuse", "relais_refuse", "serveur_muet", "passerelle_muette", "passerelle_en_panne");

    private final Map<Moyen, String> refus = new ConcurrentHashMap<>();

    /** @return what it was given */
    Livraison noter(Moyen moyen, Livraison livraison) {
        switch (livraison) {
            case Livraison.Acceptee() -> {
                if (refus.remove(moyen) != null) {
                    JOURNAL.warn("messages leave by {} again", moyen.code());
                }
            }
            case Livraison.Refusee(var code, var _) -> {
                if (DE_NOUS.contains(code) && !code.equals(refus.put(moyen, code))) {
                    JOURNAL.error("no message leaves by {}: {}; told once, until they leave again", moyen.code(), code);
                }
            }
        }
        return livraison;
    }

    @Override
    public void bindTo(MeterRegistry mesures) {
        for (var moyen : List.of(Moyen.SMS, Moyen.COURRIEL)) {
            Gauge.builder("estran.moyen.refuse", refus, dits -> dits.containsKey(moyen) ? 1 : 0)
                    .description("1 while messages are refused of us, whoever they are for")
                    .tag("moyen", moyen.code())
                    .register(mesures);
        }
    }
}
