package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.Inscriptions.DemandeRepetee;
import fr.estran.inscriptions.places.PlacesIndividuelles;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody asks for an appointment for whoever has as many as they may: the person is told, in case it is not them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Repetitions {

    private final PlacesIndividuelles places;
    private final RendezVousRepository rendezVous;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Repetitions(
            PlacesIndividuelles places,
            RendezVousRepository rendezVous,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.places = places;
        this.rendezVous = rendezVous;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Of the next that they have. */
    void dire(DemandeInscription demande) {
        rendezVous.aVenir(places.usager(demande), horloge.instant()).stream()
                .findFirst()
                .ifPresent(leur -> evenements.publishEvent(new DemandeRepetee(leur.inscription())));
    }
}
