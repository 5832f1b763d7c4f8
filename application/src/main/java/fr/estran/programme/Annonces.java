package fr.estran.programme;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is told of actions to whoever asks for a place: which there are, when and where. */
@Service
@Transactional(readOnly = true)
public class Annonces {

    private final AnnoncesRepository repository;

    Annonces(AnnoncesRepository repository) {
        this.repository = repository;
    }

    /** Sessions that are not cancelled, in the order of their hours. */
    public Map<UUID, List<SeanceAnnoncee>> des(Collection<UUID> actions) {
        return repository.des(actions).stream().collect(groupingBy(SeanceAnnoncee::action));
    }

    /** Actions with places that have not begun, the next one first. */
    public List<UUID> aVenir(Instant maintenant) {
        return repository.aVenir(maintenant);
    }

    /** Those that are to come, and are this one scheduled again. */
    public List<UUID> reprogrammees(UUID action, Instant maintenant) {
        return repository.reprogrammees(action, maintenant);
    }

    /** So many people who wait make an action worth scheduling again. */
    public int seuilDeReprogrammation() {
        return repository.seuil();
    }
}
