package fr.estran.ville.territoire;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one finds the rooms of the demonstration: nobody has ever been there. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class LieuxDeDemonstration {

    private final LieuxDeDemonstrationRepository repository;

    LieuxDeDemonstration(LieuxDeDemonstrationRepository repository) {
        this.repository = repository;
    }

    /** What was said on screen since then is kept; a venue that is not there is passed over. */
    public void situer(String reference, String etage, String acces, String arret) {
        repository.situer(reference, etage, acces, arret);
    }

    /** @param telephone of a range that is given to fiction */
    public void joindre(String reference, String qui, String telephone) {
        repository.joindre(reference, qui, telephone);
    }
}
