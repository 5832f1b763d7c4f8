package fr.estran.presences;

import fr.estran.inscriptions.guichet.Assiduite;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class AbsencesNotees implements Assiduite {

    private final AbsencesRepository repository;

    AbsencesNotees(AbsencesRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<UsagerId, Integer> absences(Collection<UsagerId> usagers, Instant depuis) {
        return repository.absences(usagers, depuis);
    }
}
