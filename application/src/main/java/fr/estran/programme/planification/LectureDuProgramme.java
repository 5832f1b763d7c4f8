package fr.estran.programme.planification;

import static java.util.stream.Collectors.groupingBy;

import fr.estran.programme.Places;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.SeanceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme as the staff see it. */
@Service
@Transactional(readOnly = true)
public class LectureDuProgramme {

    private final ActionGereeRepository actions;
    private final SeanceRepository seances;
    private final Places places;
    private final SuitesDesSeances suites;
    private final Clock horloge;

    LectureDuProgramme(
            ActionGereeRepository actions,
            SeanceRepository seances,
            Places places,
            SuitesDesSeances suites,
            Clock horloge) {
        this.actions = actions;
        this.seances = seances;
        this.places = places;
        this.suites = suites;
        this.horloge = horloge;
    }

    public LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** Three reads, however many actions. */
    public List<ActionEtSeances> chercher(FiltreDeGestion filtre) {
        var trouvees = actions.chercher(filtre);
        var ids = trouvees.stream().map(ActionGeree::id).toList();
        var parAction = seances.des(ids).stream().collect(groupingBy(SeanceGeree::action));
        var restantes = places.des(ids);
        var maintenant = suites.maintenant();
        return trouvees.stream()
                .map(action -> new ActionEtSeances(
                        action, parAction.getOrDefault(action.id(), List.of()), restantes.get(action.id()), maintenant))
                .toList();
    }

    public ActionGeree action(ActionId action) {
        return actions.lire(action).orElseThrow(Introuvable::new);
    }

    public ActionEtSeances lire(ActionId action) {
        var connue = action(action);
        var ids = List.of(action);
        return new ActionEtSeances(connue, seances.des(ids), places.des(ids).get(action), suites.maintenant());
    }

    public SeanceGeree seance(ActionId action, SeanceId seance) {
        return seances.des(List.of(action)).stream()
                .filter(connue -> connue.id().equals(seance))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    /** Where the team finds an action that is one person's: whoever gives appointments knows. */
    public interface ActionsIndividuelles {

        /** The page of the appointment; nothing of any other action. */
        Optional<String> page(ActionId action);
    }
}
