package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** A place given by the service to somebody who waits, whatever their rank and the places: with a reason that stays. */
@Component
record PlacesHorsTour(PlacesDesActions places, Depassements depassements, Registre registre) {

    void donner(InscriptionVue attente, String raison, Auteur auteur) {
        if (libres(attente.action()) < 1) {
            depassements.permettre(attente.action(), 1, raison, auteur);
        }
        registre.changer(attente, EtatInscription.CONFIRMEE, Cause.DECISION, raison, auteur);
    }

    int libres(ActionId action) {
        var etat = places.des(List.of(action)).get(action);
        return etat == null ? 0 : etat.restantes() + etat.gardees();
    }
}
