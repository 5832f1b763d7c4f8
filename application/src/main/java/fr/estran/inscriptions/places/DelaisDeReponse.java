package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers with a time to answer: so many open hours, and never longer than until the action begins. For whoever is told of it
 * by a call, it runs from the first call, and not before.
 */
@Service
@Transactional
public class DelaisDeReponse {

    private final VerrouDesPlaces verrou;
    private final Registre registre;
    private final Actions actions;
    private final HeuresDeService heures;
    private final Clock horloge;

    DelaisDeReponse(VerrouDesPlaces verrou, Registre registre, Actions actions, HeuresDeService heures, Clock horloge) {
        this.verrou = verrou;
        this.registre = registre;
        this.actions = actions;
        this.heures = heures;
        this.horloge = horloge;
    }

    /** To somebody who waits. Whoever calls holds the lock, as for {@link #cloreLesEchues}. */
    void proposer(InscriptionId inscription, ActionOuverte action) {
        registre.proposer(inscription, action.id(), limite(action));
    }

    void cloreLesEchues(ActionId action) {
        registre.propositionsEchues(action, horloge.instant())
                .forEach(id -> registre.changer(
                        registre.relire(id), EtatInscription.EXPIREE, Cause.EXPIRATION, null, Auteur.SERVICE));
    }

    static boolean echue(InscriptionVue vue, Instant maintenant) {
        var jusqua = vue.proposeJusqua();
        return jusqua != null && !maintenant.isBefore(jusqua);
    }

    /** Nobody has called yet: the place waits, until it begins at the latest. */
    public void attendreUnAppel(InscriptionId inscription) {
        prolonger(inscription, Instant.MAX);
    }

    /** Somebody calls for the first time: from now on, the delay runs. */
    public void relancer(InscriptionId inscription) {
        registre.lire(inscription)
                .map(vue -> actions.lire(vue.action()))
                .ifPresent(action -> prolonger(inscription, limite(action)));
    }

    private Instant limite(ActionOuverte action) {
        return heures.limite(horloge.instant(), action.delaiReponse(), action.debut());
    }

    private void prolonger(InscriptionId inscription, Instant jusqua) {
        registre.lire(inscription).ifPresent(vue -> verrou.prendre(List.of(vue.action())));
        registre.lire(inscription)
                .filter(vue -> vue.etat() == EtatInscription.PROPOSEE)
                .ifPresent(vue -> {
                    var debut = actions.lire(vue.action()).debut();
                    if (debut != null) {
                        registre.prolonger(inscription, jusqua.isBefore(debut) ? jusqua : debut);
                    }
                });
    }
}
