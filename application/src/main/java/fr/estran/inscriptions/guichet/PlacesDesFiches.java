package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.personnes.registre.PlacesEnDouble;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Living registrations of two records for one action, or at one hour: one person cannot be at both. */
@Component
record PlacesDesFiches(Inscrits inscrits, ActionsDites actions, Clock horloge) implements PlacesEnDouble {

    /** A registration, and what it is for. */
    private record Prise(InscriptionVue vue, ActionDite action) {

        Place place() {
            return new Place(
                    vue.titre(), action.quandEnBref(), "/equipe/inscriptions/" + vue.action() + "/" + vue.id());
        }
    }

    @Override
    public List<Place> entre(Collection<UsagerId> unes, Collection<UsagerId> autres) {
        var desUnes = vivantes(unes);
        return vivantes(autres).stream()
                .filter(prise -> desUnes.stream().anyMatch(une -> ensemble(une.action(), prise.action())))
                .map(Prise::place)
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

    private List<Prise> vivantes(Collection<UsagerId> fiches) {
        var vues = inscrits.desUsagers(fiches).stream()
                .filter(vue -> vue.etat().vivante())
                .toList();
        var dites = actions.lire(
                vues.stream().map(InscriptionVue::action).distinct().toList());
        return vues.stream()
                .flatMap(vue -> dites.stream()
                        .filter(action -> action.id().equals(vue.action()))
                        .filter(this::aVenir)
                        .map(action -> new Prise(vue, action)))
                .toList();
    }
}
