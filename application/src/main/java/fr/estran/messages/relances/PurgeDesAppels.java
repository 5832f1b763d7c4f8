package fr.estran.messages.relances;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Forgets who called. */
@Component
record PurgeDesAppels(AppelsRecus recus) implements Purge {

    @Override
    public Duree duree() {
        return Duree.APPELS;
    }

    @Override
    public void purger(LocalDate avant) {
        recus.effacer(avant);
    }
}
