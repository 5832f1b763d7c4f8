package fr.estran.inscriptions.places;

import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the places that are free to those who wait, in their order. Whoever calls holds the lock of the action. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListesAttente {

    private final RangsDeLaListe rangs;
    private final PlacesDesActions places;
    private final Actions actions;
    private final Registre registre;
    private final Clock horloge;

    ListesAttente(RangsDeLaListe rangs, PlacesDesActions places, Actions actions, Registre registre, Clock horloge) {
        this.rangs = rangs;
        this.places = places;
        this.actions = actions;
        this.registre = registre;
        this.horloge = horloge;
    }

    /** Offers that have run out end; then the first for whom there is room is called, and the next, until none is left. */
    void avancer(ActionId idAction) {
        var maintenant = horloge.instant();
        rangs.propositionsEchues(idAction, maintenant)
                .forEach(id -> registre.changer(
                        registre.relire(id), EtatInscription.EXPIREE, Cause.EXPIRATION, null, Auteur.SERVICE));
        var libres = places.des(List.of(idAction)).get(idAction);
        if (libres == null || libres.enAttente() == 0) {
            return;
        }
        var action = actions.lire(idAction);
        if (action.aVenir(maintenant)) {
            appeler(action, libres);
        }
    }

    /** It has begun, or was cancelled: no place is given any more. */
    boolean commencee(ActionId action) {
        return !actions.lire(action).aVenir(horloge.instant());
    }

    boolean passee(ActionId action) {
        var fin = actions.lire(action).fin();
        return fin != null && !horloge.instant().isBefore(fin);
    }

    private void appeler(ActionOuverte action, PlacesRestantes libres) {
        var enLigne = libres.restantes();
        var gardees = libres.gardees();
        for (var groupe : rangs.enFile(action.id())) {
            if (groupe.places() <= enLigne + (groupe.auGuichet() ? gardees : 0)) {
                groupe.inscriptions().forEach(id -> donner(id, action));
                var surLesGardees = groupe.auGuichet() ? Math.min(gardees, groupe.places()) : 0;
                gardees -= surLesGardees;
                enLigne -= groupe.places() - surLesGardees;
            }
        }
    }

    private void donner(InscriptionId inscription, ActionOuverte action) {
        // Who was offered this date instead of another has not said yet that it suits them; nor who has still to be
        // reached.
        if (action.surProposition()
                || !registre.attentesLiees(inscription).isEmpty()
                || registre.relire(inscription).aProuver()) {
            registre.proposer(inscription, action, horloge.instant(), Auteur.SERVICE);
        } else {
            registre.changer(
                    registre.relire(inscription), EtatInscription.CONFIRMEE, Cause.PROMOTION, null, Auteur.SERVICE);
        }
    }
}
