package fr.estran.reseau.reunions;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who was to come is of no use once they came: the meeting itself says who was there. */
@Component
class PurgeDesReponses implements Purge {

    private final ReponseRepository repository;

    PurgeDesReponses(ReponseRepository repository) {
        this.repository = repository;
    }

    @Override
    public Duree duree() {
        return Duree.DEMANDES;
    }

    @Override
    public void purger(LocalDate avant) {
        repository.oublier(avant);
    }
}
