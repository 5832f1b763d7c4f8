package fr.estran.inscriptions;

import fr.estran.commun.Introuvable;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Asking for a place: the one way, for whoever asks on the web, by telephone, at the desk, or for somebody else.
 *
 * <p>Places are decided under the lock of the action; the database refuses by itself that more be promised than there are.
 */
@Service
@Transactional
public class Inscriptions {

    private final Demandes demandes;
    private final Actions actions;
    private final Guichet guichet;
    private final Clock horloge;

    Inscriptions(Demandes demandes, Actions actions, Guichet guichet, Clock horloge) {
        this.demandes = demandes;
        this.actions = actions;
        this.guichet = guichet;
        this.horloge = horloge;
    }

    /**
     * Places for all of them, or a rank on the waiting list for each.
     *
     * @throws Introuvable when there is no such action, or the programme does not show it to whoever asks
     * @throws org.springframework.dao.CannotAcquireLockException when the places are being decided for too long
     */
    public ResultatInscription inscrire(DemandeInscription demande, Auteur auteur) {
        var dejaGardee = demandes.dejaGardee(demande.cle());
        if (dejaGardee.isPresent()) {
            return dejaGardee.get();
        }
        var action = actions.lire(demande.action());
        var refus = refus(action, auteur);
        if (refus != null) {
            return refus;
        }
        var usagers = demandes.usagers(demande);
        var gardee = demandes.garder(demande, auteur);
        if (gardee.isEmpty()) {
            return demandes.dejaGardee(demande.cle()).orElseThrow();
        }
        var deja = guichet.placer(demande, gardee.get().id(), action, usagers, auteur);
        if (deja.isPresent()) {
            // Nothing of an asking that comes to nothing is kept.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ResultatInscription.DejaInscrite(deja.get());
        }
        return demandes.enregistree(gardee.get(), false);
    }

    private @Nullable ResultatInscription refus(ActionOuverte action, Auteur auteur) {
        if (!action.publiee() && !auteur.equipe()) {
            throw new Introuvable();
        }
        if (!action.surInscription() || !action.aVenir(horloge.instant())) {
            return new ResultatInscription.SansInscription();
        }
        if (!auteur.equipe() && !permis(action.reservation(), auteur)) {
            return new ResultatInscription.Reservee(action.reservation());
        }
        var ouvre = action.inscriptionsDes();
        return ouvre == null || auteur.equipe() || action.ouverte(LocalDate.now(horloge))
                ? null
                : new ResultatInscription.PasEncoreOuverte(ouvre);
    }

    private static boolean permis(String reservation, Auteur auteur) {
        return reservation.equals("tous")
                || reservation.equals("professionnels") && auteur.equals(Auteur.PROFESSIONNEL);
    }
}
