package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Annonces;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the site says of cancelled days, until they are over. */
@Component
class BandeauxDesJournees implements Annonces {

    private final JourneeRepository repository;
    private final Clock horloge;

    BandeauxDesJournees(JourneeRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> enCours() {
        return repository.bandeaux(horloge.instant());
    }
}
