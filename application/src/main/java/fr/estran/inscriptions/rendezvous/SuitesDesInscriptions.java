package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionChangee;
import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.inscriptions.places.PlacesIndividuelles;
import fr.estran.programme.SeanceChangee;
import fr.estran.programme.planification.SeancesIndividuelles;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the registration of an appointment ends, its hour is given back; when an earlier one is accepted, so is the later. When
 * its session is moved, it follows.
 */
@Component
record SuitesDesInscriptions(
        RendezVousRepository rendezVous,
        SeancesIndividuelles seances,
        PlacesIndividuelles places,
        PlusTot plusTot,
        Clock horloge) {

    /** Most registrations are of workshops: nothing is looked for when one begins. */
    @EventListener
    void changee(InscriptionChangee fait) {
        switch (fait.vers()) {
            case CONFIRMEE -> {
                if (fait.cause() == Cause.RETABLISSEMENT) {
                    rendezVous.reprendre(fait.inscription());
                }
                if (fait.cause() == Cause.ACCEPTATION) {
                    rendezVous
                            .lire(fait.inscription())
                            .map(RendezVousVu::remplace)
                            .ifPresent(places::ceder);
                }
            }
            case ANNULEE_PERSONNE, DECLINEE, EXPIREE, ANNULEE_SERVICE ->
                rendezVous.lire(fait.inscription()).filter(RendezVousVu::actif).ifPresent(vu -> finir(vu, fait.vers()));
            case LISTE_ATTENTE, PROPOSEE -> {}
        }
    }

    /** Moved by whoever plans: its hours follow by themselves, and so must where it is, and with whom. */
    @EventListener
    void deplacee(SeanceChangee fait) {
        if (!fait.annulee()) {
            rendezVous.suivre(fait.seance());
        }
    }

    private void finir(RendezVousVu vu, EtatInscription vers) {
        var seance = vu.seance();
        rendezVous.finir(vu.inscription());
        if (vers == EtatInscription.EXPIREE && vu.remplace() != null) {
            plusTot.passerAuBout(vu.remplace());
        }
        if (seance == null) {
            return;
        }
        // What has begun stays where it was; and a counsellor who does not receive one receives no other.
        if (vers == EtatInscription.ANNULEE_SERVICE || !horloge.instant().isBefore(vu.debut())) {
            seances.annuler(seance);
            return;
        }
        rendezVous.quitterLaSeance(vu.inscription());
        seances.rendre(vu.action(), seance, vu.prevue());
        plusTot.liberer(vu);
    }
}
