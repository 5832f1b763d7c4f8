package fr.estran.messages;

import fr.estran.inscriptions.rendezvous.RendezVousVu.RendezVousDeplace;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears that an appointment is at another hour, and writes what is to be said of it, and when to remind. The rest of its life is
 * that of a registration.
 */
@Component
record AnnoncesDesRendezVous(JoignableRepository joignables, MessageRepository messages, Clock horloge) {

    @EventListener
    void deplace(RendezVousDeplace fait) {
        var maintenant = horloge.instant();
        var qui = joignables.lire(fait.inscription()).orElseThrow();
        messages.oublierLesHeures(fait.action(), fait.seance(), maintenant);
        messages.suivreLaSeance(fait.seance(), false, maintenant);
        messages.ecrire(
                Stream.concat(changements(qui, fait, maintenant), AnnoncesDesPlaces.rappeler(qui, maintenant))
                        .toList(),
                maintenant);
    }

    /** Whoever asked for it was told: that is worth a line to keep, and no call. */
    private static Stream<NouveauMessage> changements(Joignable qui, RendezVousDeplace fait, Instant maintenant) {
        return AnnoncesDesPlaces.tous(qui, Modele.DEPLACEMENT, maintenant)
                .filter(a -> a.pour() != qui.pour()
                        || !fait.parLaPersonne()
                        || (a.voie() != null && a.voie().moyen().partSeul()))
                .map(a -> new NouveauMessage(
                        qui,
                        Modele.DEPLACEMENT,
                        a.pour(),
                        a.voie(),
                        null,
                        fait.seance(),
                        fait.ancienDebut(),
                        null,
                        maintenant));
    }
}
