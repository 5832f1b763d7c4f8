package fr.estran.inscriptions;

import static java.util.stream.Collectors.toMap;

import fr.estran.programme.SeancePublique;
import fr.estran.usagers.PlacesEnDouble;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Living registrations of two records for one action, or at one hour: one person cannot be at both. */
@Component
class PlacesDesFiches implements PlacesEnDouble {

    private final InscriptionRepository inscriptions;
    private final ActionsDites actions;
    private final Clock horloge;

    PlacesDesFiches(InscriptionRepository inscriptions, ActionsDites actions, Clock horloge) {
        this.inscriptions = inscriptions;
        this.actions = actions;
        this.horloge = horloge;
    }

    @Override
    public List<Place> entre(Collection<UUID> unes, Collection<UUID> autres) {
        var desUnes = vivantes(unes);
        var desAutres = vivantes(autres);
        var dites = actions
                .lire(Stream.concat(desUnes.stream(), desAutres.stream())
                        .map(InscriptionVue::action)
                        .distinct()
                        .toList())
                .stream()
                .filter(this::aVenir)
                .collect(toMap(ActionDite::id, Function.identity()));
        var prises = desUnes.stream()
                .map(vue -> dites.get(vue.action()))
                .filter(Objects::nonNull)
                .toList();
        return desAutres.stream()
                .filter(vue -> dites.containsKey(vue.action()))
                .filter(vue -> prises.stream().anyMatch(prise -> ensemble(prise, dites.get(vue.action()))))
                .map(vue -> new Place(
                        vue.titre(),
                        dites.get(vue.action()).quandEnBref(),
                        "/equipe/inscriptions/" + vue.action() + "/" + vue.id()))
                .toList();
    }

    private boolean ensemble(ActionDite une, ActionDite autre) {
        return une.id().equals(autre.id())
                || une.seances().stream()
                        .filter(this::aVenir)
                        .anyMatch(seance -> autre.seances().stream().anyMatch(seance::chevauche));
    }

    /** Of what is over, no place is given back. */
    private boolean aVenir(ActionDite action) {
        return action.seances().isEmpty() || action.seances().stream().anyMatch(this::aVenir);
    }

    private boolean aVenir(SeancePublique seance) {
        return seance.fin().toInstant().isAfter(horloge.instant());
    }

    private List<InscriptionVue> vivantes(Collection<UUID> fiches) {
        return fiches.stream()
                .flatMap(fiche -> inscriptions.dUnUsager(fiche).stream())
                .filter(vue -> vue.etat().vivante())
                .toList();
    }
}
