package fr.estran.sollicitations;

import fr.estran.commun.UsagerId;
import fr.estran.enquetes.EnqueteId;
import fr.estran.tirages.Canal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written for those who are asked: it leaves by itself, or waits to be printed. A call needs neither. */
@Service
@Transactional
class EnvoisDEnquete {

    private final EnvoiDEnqueteRepository repository;
    private final Clock horloge;

    EnvoisDEnquete(EnvoiDEnqueteRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    void demander(EnqueteId enquete, Map<UsagerId, Canal> demandees, boolean relance) {
        ecrire(enquete, demandees, relance, Canal::parLien, "a_envoyer");
        ecrire(enquete, demandees, relance, canal -> canal == Canal.COURRIER, "a_imprimer");
    }

    private void ecrire(
            EnqueteId enquete, Map<UsagerId, Canal> demandees, boolean relance, Predicate<Canal> quels, String etat) {
        var usagers = demandees.entrySet().stream()
                .filter(demandee -> quels.test(demandee.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!usagers.isEmpty()) {
            repository.demander(enquete, usagers, relance, etat, horloge.instant());
        }
    }

    @Transactional(readOnly = true)
    List<EnvoiDEnquete> aImprimer(EnqueteId enquete) {
        return repository.aImprimer(enquete);
    }

    int partis(EnqueteId enquete, Collection<UUID> envois) {
        return repository.partis(enquete, envois);
    }
}
