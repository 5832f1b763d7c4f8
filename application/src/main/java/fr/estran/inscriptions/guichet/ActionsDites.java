package fr.estran.inscriptions.guichet;

import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.Places;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads actions with their sessions and places: three statements, however many there are. */
@Component
record ActionsDites(Actions actions, Places places, Clock horloge) {

    public List<ActionDite> aVenir() {
        return dire(actions.aVenir());
    }

    /** In the order of their beginnings. */
    public List<ActionDite> lire(Collection<ActionId> ids) {
        return dire(actions.lire(ids));
    }

    /** @throws Introuvable when there is none of that id */
    public ActionDite lire(ActionId id) {
        return lire(List.of(id)).stream().findFirst().orElseThrow(Introuvable::new);
    }

    public List<ActionDite> reprogrammees(ActionId action) {
        return dire(actions.reprogrammees(action));
    }

    /** Of the same theme, to come, with places that are left. */
    List<ActionDite> autresDates(ActionDite pleine, int personnes) {
        var theme = pleine.action().thematique();
        return theme == null
                ? List.of()
                : aVenir().stream()
                        .filter(autre -> theme.equals(autre.action().thematique())
                                && !autre.id().equals(pleine.id())
                                && autre.place(personnes))
                        .toList();
    }

    private List<ActionDite> dire(List<ActionOuverte> lues) {
        var ids = lues.stream().map(ActionOuverte::id).toList();
        var seances = actions.seances(ids);
        var restantes = places.des(ids);
        return lues.stream()
                .map(action -> new ActionDite(
                        action,
                        seances.getOrDefault(action.id(), List.of()).stream()
                                .filter(seance -> !seance.annulee())
                                .toList(),
                        restantes.get(action.id()),
                        !action.ouverte(LocalDate.now(horloge))))
                .toList();
    }
}
