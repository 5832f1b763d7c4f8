package fr.estran.accueil.agenda;

import fr.estran.programme.planification.Empechement;
import fr.estran.programme.planification.JoursSansAccueil;
import fr.estran.socle.commun.Periode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever cannot come is given no new appointment, though hours of theirs are free again. */
@Component
record AccueilDesJournees(JourneeRepository repository) implements JoursSansAccueil {

    @Override
    public List<Empechement> empechements(Periode jours) {
        return repository.empechements(jours);
    }
}
