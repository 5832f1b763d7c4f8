package fr.estran.messages;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Forgets what became of messages. */
@Component
record PurgeDesMessages(Envois envois) implements Purge {

    @Override
    public Duree duree() {
        return Duree.MESSAGES;
    }

    @Override
    public void purger(LocalDate avant) {
        envois.effacer(avant);
    }
}
