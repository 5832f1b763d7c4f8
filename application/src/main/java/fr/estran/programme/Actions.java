package fr.estran.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public ActionOuverte lire(ActionId action) {
        return repository.lire(List.of(action)).stream().findFirst().orElseThrow(Introuvable::new);
    }

    /** In the order of their beginnings. */
    public List<ActionOuverte> lire(Collection<ActionId> actions) {
        return repository.lire(actions);
    }

    /** Those for which one registers, and that have not begun, drafts too; in the order of their beginnings. */
    public List<ActionOuverte> aVenir() {
        return repository.aVenir(horloge.instant());
    }

    /** By their codes, what themes are called. */
    public Map<String, String> themes() {
        return repository.themes();
    }

    /** Those that are to come, and are this one scheduled again. */
    public List<ActionOuverte> reprogrammees(ActionId action) {
        return repository.reprogrammees(action, horloge.instant());
    }

    /** When and where they are, in the order of their hours: past and cancelled sessions too, and those of drafts. */
    public Map<ActionId, List<SeancePublique>> seances(Collection<ActionId> actions) {
        return jours(actions).stream()
                .collect(groupingBy(seance -> seance.action().id(), LinkedHashMap::new, toList()));
    }

    /** The same, of all of them one after the other. */
    public List<SeancePublique> jours(Collection<ActionId> actions) {
        return repository.seances(actions);
    }
}
