package fr.estran.messages;

import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By what other way somebody is told, where the first did not reach them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Rattrapages {

    private final RattrapageRepository repository;
    private final HeuresDeService heures;
    private final Clock horloge;

    Rattrapages(RattrapageRepository repository, HeuresDeService heures, Clock horloge) {
        this.repository = repository;
        this.heures = heures;
        this.horloge = horloge;
    }

    /** A call the same day, or else a letter. */
    public void parUnAppel(UUID message) {
        remplacer(message, true);
    }

    public void parUneLettre(UUID message) {
        remplacer(message, false);
    }

    private void remplacer(UUID message, boolean parTelephone) {
        var maintenant = horloge.instant();
        repository.remplacer(
                message, parTelephone, Rappels.lettrePour(maintenant, heures.fuseau(), heures.feries()), maintenant);
    }
}
