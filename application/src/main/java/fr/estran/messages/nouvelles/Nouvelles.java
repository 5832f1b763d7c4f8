package fr.estran.messages.nouvelles;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.Groupes.GroupeInscrit;
import fr.estran.inscriptions.places.InscriptionChangee;
import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.inscriptions.rendezvous.RendezVousVu.RendezVousDeplace;
import fr.estran.messages.relances.AppelsRecus.AppelARendre;
import fr.estran.programme.SeanceChangee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Connecte;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what happens to sessions and appointments, and writes it for those who hold them: in the same transaction, or not at all.
 * Nobody is told of what they did themselves.
 */
@Service
@Transactional
public class Nouvelles {

    private final NouvelleRepository repository;
    private final Clock horloge;

    Nouvelles(NouvelleRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    /** What happened that somebody has not looked at yet, the last first. */
    @Transactional(readOnly = true)
    List<Nouvelle> de(CompteId compte) {
        return repository.de(compte);
    }

    /** The same, among others. */
    public Lecture<Nouvelle> lecture(CompteId compte) {
        return repository.lecture(compte);
    }

    /** They have seen it. */
    void voir(CompteId compte, Collection<UUID> vues) {
        repository.retirer(compte, vues);
    }

    /** Before the hours of an appointment that is given up are anybody's. */
    @EventListener
    @Order(1)
    void placeChangee(InscriptionChangee fait) {
        if (fait.cause() == Cause.RETABLISSEMENT) {
            return;
        }
        if (fait.vers() == EtatInscription.CONFIRMEE) {
            ecrire(fait.action(), FaitDit.RENDEZ_VOUS_PRIS, FaitDit.PLACE_PRISE, FaitDit.COMPLET);
        } else if (fait.de() == EtatInscription.CONFIRMEE) {
            ecrire(fait.action(), FaitDit.RENDEZ_VOUS_ANNULE, FaitDit.PLACE_RENDUE);
        }
    }

    @EventListener
    void deplace(RendezVousDeplace fait) {
        repository.retirerDe(fait.action(), fait.ancienDebut());
        ecrire(fait.action(), FaitDit.RENDEZ_VOUS_DEPLACE);
    }

    /** Before those who were registered are told, of an appointment that the team moves too. */
    @EventListener
    @Order(-1)
    void seanceChangee(SeanceChangee fait) {
        repository.retirerDe(fait.action(), fait.ancienDebut());
        repository.ecrire(
                fait.action(),
                fait.seance(),
                fait.annulee()
                        ? List.of(FaitDit.SEANCE_ANNULEE)
                        : List.of(FaitDit.SEANCE_DEPLACEE, FaitDit.RENDEZ_VOUS_DEPLACE),
                Connecte.courant(),
                horloge.instant());
    }

    @EventListener
    void groupeInscrit(GroupeInscrit fait) {
        ecrire(fait.action(), FaitDit.GROUPE, FaitDit.COMPLET);
    }

    @EventListener
    void appelARendre(AppelARendre fait) {
        repository.ecrireUnAppel(Connecte.courant(), horloge.instant());
    }

    private void ecrire(ActionId action, FaitDit... faits) {
        repository.ecrire(action, null, List.of(faits), Connecte.courant(), horloge.instant());
    }
}
