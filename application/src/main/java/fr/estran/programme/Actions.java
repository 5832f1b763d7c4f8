package fr.estran.programme;

import fr.estran.commun.Introuvable;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions for which one registers. */
@Service
@Transactional(readOnly = true)
public class Actions {

    private final ActionRepository repository;
    private final Clock horloge;

    Actions(ActionRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    /** @throws Introuvable when there is none of that id */
    public ActionOuverte lire(UUID action) {
        return repository.lire(List.of(action)).stream().findFirst().orElseThrow(Introuvable::new);
    }

    /** In the order of their beginnings. */
    public List<ActionOuverte> lire(Collection<UUID> actions) {
        return repository.lire(actions);
    }

    /** Those in the programme for which one registers, and that have not begun; in the order of their beginnings. */
    public List<ActionOuverte> aVenir() {
        return repository.aVenir(horloge.instant());
    }
}
