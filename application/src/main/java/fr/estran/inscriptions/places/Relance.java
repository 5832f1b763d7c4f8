package fr.estran.inscriptions.places;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/**
 * Within twenty seconds, ends the offers that ran out and the holds that nobody confirmed, calls who waits for a place that is free,
 * and, every hour, forgets what was said for days that are past.
 */
@Component
record Relance(VieDesInscriptions vie, PreuvesDesDemandes preuves, DemandesAProuver aProuver, Clock horloge) {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Relance.class);
    private static final Duration UN_JOUR = Duration.ofDays(1);

    @Bean
    Tache tacheDesPlaces() {
        return Tache.desVilles(
                "places", Rythme.desQuIlFaut(Duration.ofSeconds(20), Duration.ofSeconds(20)), this::relancer);
    }

    void relancer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            for (var action : vie.aAvancer(horloge.instant())) {
                try {
                    vie.avancer(action);
                } catch (CannotAcquireLockException e) {
                    JOURNAL.info("the places of {} are being decided elsewhere: later", action);
                }
            }
            for (var demande : preuves.echues()) {
                try {
                    aProuver.relacher(demande);
                } catch (CannotAcquireLockException e) {
                    JOURNAL.info("the places of asking {} are being decided elsewhere: later", demande);
                }
            }
            vie.oublier(horloge.instant().minus(UN_JOUR));
            return structure;
        });
    }
}
