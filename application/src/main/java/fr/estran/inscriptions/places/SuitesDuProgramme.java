package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.programme.ActionModifiee;
import fr.estran.programme.Actions;
import fr.estran.programme.SeanceChangee;
import fr.estran.programme.VerrouDesPlaces;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a change of the programme does to registrations, within its transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SuitesDuProgramme {

    private final VerrouDesPlaces verrou;
    private final Actions actions;
    private final ListesAttente listes;
    private final Depassements depassements;
    private final Mouvements mouvements;
    private final Registre registre;
    private final Groupes groupes;

    SuitesDuProgramme(
            VerrouDesPlaces verrou,
            Actions actions,
            ListesAttente listes,
            Depassements depassements,
            Mouvements mouvements,
            Registre registre,
            Groupes groupes) {
        this.verrou = verrou;
        this.actions = actions;
        this.listes = listes;
        this.depassements = depassements;
        this.mouvements = mouvements;
        this.registre = registre;
        this.groupes = groupes;
    }

    @EventListener
    void placesChangees(ActionModifiee fait) {
        verrou.prendre(List.of(fait.action()));
        var capacite = actions.lire(fait.action()).capacite();
        if (capacite != null) {
            mouvements.capacite(fait.action(), capacite);
            depassements.resserrer(fait.action());
            listes.avancer(fait.action());
        }
    }

    @EventListener
    void actionAnnulee(SeanceChangee fait) {
        if (fait.actionAnnulee()) {
            verrou.prendre(List.of(fait.action()));
            registre.dUneAction(fait.action()).stream()
                    .filter(inscription -> inscription.etat().vivante())
                    .forEach(inscription -> registre.changer(
                            inscription,
                            EtatInscription.ANNULEE_SERVICE,
                            Cause.ANNULATION,
                            fait.raison(),
                            Auteur.SERVICE));
            groupes.annuler(fait.action(), fait.raison());
        }
    }
}
