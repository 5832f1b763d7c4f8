package fr.estran.inscriptions;

import static java.util.stream.Collectors.toSet;

import fr.estran.usagers.PlacesEnDouble;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Living registrations of two records for one action. */
@Component
class PlacesDesFiches implements PlacesEnDouble {

    private final InscriptionRepository inscriptions;
    private final ActionsDites actions;

    PlacesDesFiches(InscriptionRepository inscriptions, ActionsDites actions) {
        this.inscriptions = inscriptions;
        this.actions = actions;
    }

    @Override
    public List<Place> entre(Collection<UUID> unes, Collection<UUID> autres) {
        var desUnes = vivantes(unes).stream().map(InscriptionVue::action).collect(toSet());
        return vivantes(autres).stream()
                .filter(vue -> desUnes.contains(vue.action()))
                .map(vue -> new Place(
                        vue.titre(),
                        actions.lire(vue.action()).quandEnBref(),
                        "/equipe/inscriptions/" + vue.action() + "/" + vue.id()))
                .toList();
    }

    private List<InscriptionVue> vivantes(Collection<UUID> fiches) {
        return fiches.stream()
                .flatMap(fiche -> inscriptions.dUnUsager(fiche).stream())
                .filter(vue -> vue.etat().vivante())
                .toList();
    }
}
