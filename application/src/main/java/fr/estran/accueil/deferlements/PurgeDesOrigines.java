package fr.estran.accueil.deferlements;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import fr.estran.socle.secrets.Origines;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Forgets that askings came from one place. */
@Component
record PurgeDesOrigines(Origines origines, HeuresDeService heures) implements Purge {

    @Override
    public Duree duree() {
        return Duree.ORIGINES;
    }

    @Override
    public void purger(LocalDate avant) {
        origines.oublier(avant.atStartOfDay(heures.fuseau()).toInstant());
    }
}
