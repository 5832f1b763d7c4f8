package fr.estran.journees;

import fr.estran.commun.Periode;
import fr.estran.disponibilites.Empechement;
import fr.estran.disponibilites.JoursSansAccueil;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever cannot come is given no new appointment, though hours of theirs are free again. */
@Component
class AccueilDesJournees implements JoursSansAccueil {

    private final JourneeRepository repository;

    AccueilDesJournees(JourneeRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Empechement> empechements(Periode jours) {
        return repository.empechements(jours);
    }
}
