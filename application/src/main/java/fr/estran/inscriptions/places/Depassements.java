package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import org.springframework.stereotype.Component;

/** Places beyond those that there are: given by the staff, with a reason that stays. Whoever calls holds the lock. */
@Component
record Depassements(DepassementRepository depassements, PlacesRepository places, Mouvements mouvements) {

    /** Room for so many more than are there now. */
    void permettre(ActionId action, int personnes, String raison, Auteur auteur) {
        places.capacite(action).ifPresent(capacite -> accueillir(action, capacite - personnes, raison, auteur));
    }

    /** Room for those who are there, though there be only so many places. */
    void accueillir(ActionId action, int capacite, String raison, Auteur auteur) {
        var excedent = places.prises(action) - capacite;
        // Never fewer than there are now: places may be added, and still not be enough.
        if (excedent > places.excedent(action)) {
            depassements.porterA(action, excedent, raison);
            mouvements.excedent(action, excedent, raison, auteur);
        }
    }

    /** After somebody has left, or places were added. */
    void resserrer(ActionId action) {
        if (depassements.resserrer(action)) {
            mouvements.excedent(action, places.excedent(action), null, Auteur.SERVICE);
        }
    }
}
