package fr.estran.presences;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Quarters are closed one whole: what was asked for in one that is over for long enough is nobody's any more. */
@Component
record PurgeDesDemandes(Detachement detachement) implements Purge {

    @Override
    public Duree duree() {
        return Duree.DEMANDES;
    }

    @Override
    public void purger(LocalDate avant) {
        detachement.detacher(Detachement.premierJourOuvert(avant, 0));
    }
}
