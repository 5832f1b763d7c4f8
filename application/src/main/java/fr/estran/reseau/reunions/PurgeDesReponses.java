package fr.estran.reseau.reunions;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who was to come is of no use once they came: the meeting itself says who was there. */
@Component
record PurgeDesReponses(ReponseRepository repository) implements Purge {

    @Override
    public Duree duree() {
        return Duree.DEMANDES;
    }

    @Override
    public void purger(LocalDate avant) {
        repository.oublier(avant);
    }
}
