package fr.estran.inscriptions;

import fr.estran.commun.Introuvable;
import fr.estran.programme.Actions;
import fr.estran.programme.Annonces;
import fr.estran.programme.Places;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads actions with their sessions and places: three statements, however many there are. */
@Component
class ActionsDites {

    private final Actions actions;
    private final Annonces annonces;
    private final Places places;
    private final Clock horloge;

    ActionsDites(Actions actions, Annonces annonces, Places places, Clock horloge) {
        this.actions = actions;
        this.annonces = annonces;
        this.places = places;
        this.horloge = horloge;
    }

    List<ActionDite> aVenir() {
        return lire(annonces.aVenir(horloge.instant()));
    }

    /** In the order of their beginnings. */
    List<ActionDite> lire(Collection<UUID> ids) {
        var seances = annonces.des(ids);
        var restantes = places.des(ids);
        return actions.lire(ids).stream()
                .map(action -> new ActionDite(
                        action, seances.getOrDefault(action.id(), List.of()), restantes.get(action.id())))
                .toList();
    }

    /** @throws Introuvable when there is none of that id */
    ActionDite lire(UUID id) {
        return lire(List.of(id)).stream().findFirst().orElseThrow(Introuvable::new);
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
}
