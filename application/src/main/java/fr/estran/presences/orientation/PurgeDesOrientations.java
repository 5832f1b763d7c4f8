package fr.estran.presences.orientation;

import fr.estran.presences.Detachement;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Once a quarter is over for long enough, nobody who was sent somewhere is known any more. */
@Component
record PurgeDesOrientations(OrientationRepository repository) implements Purge {

    @Override
    public Duree duree() {
        return Duree.DEMANDES;
    }

    @Override
    public void purger(LocalDate avant) {
        var ouvert = Detachement.premierJourOuvert(avant, 0);
        repository.oublierLesPersonnes(ouvert);
        var close = avant.minusDays(Orientation.CLOTURE);
        repository.arrondir(close.isBefore(ouvert) ? close : ouvert);
    }
}
