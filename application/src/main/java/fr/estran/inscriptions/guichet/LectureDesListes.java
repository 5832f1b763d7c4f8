package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.LigneDeListe;
import fr.estran.inscriptions.places.RangsDeLaListe;
import fr.estran.inscriptions.places.ServiceDesGroupes;
import fr.estran.socle.commun.ActionId;
import fr.estran.ville.calendrier.ReglesDuProgramme;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of an action, as the staff read them. */
@Service
@Transactional(readOnly = true)
class LectureDesListes {

    private final ActionsDites actions;
    private final ReglesDuProgramme regles;
    private final Inscrits inscrits;
    private final RangsDeLaListe rangs;
    private final ServiceDesGroupes groupes;
    private final Clock horloge;

    LectureDesListes(
            ActionsDites actions,
            ReglesDuProgramme regles,
            Inscrits inscrits,
            RangsDeLaListe rangs,
            ServiceDesGroupes groupes,
            Clock horloge) {
        this.actions = actions;
        this.regles = regles;
        this.inscrits = inscrits;
        this.rangs = rangs;
        this.groupes = groupes;
        this.horloge = horloge;
    }

    List<ActionDite> aVenir() {
        return actions.aVenir();
    }

    ListeDite lire(ActionId idAction) {
        var maintenant = horloge.instant();
        var action = actions.lire(idAction);
        var lignes = inscrits.lignes(idAction);
        var proposees = lignes.stream()
                .map(LigneDeListe::vue)
                .filter(vue -> vue.etat() == EtatInscription.PROPOSEE)
                .toList();
        return new ListeDite(
                action,
                action.action().aVenir(maintenant),
                lignes,
                groupes.de(idAction),
                inscrits.mouvements(idAction),
                Pourquoi.dire(action, rangs.enFile(idAction), proposees, maintenant),
                actions.reprogrammees(idAction),
                action.enAttente() >= regles.seuilDeReprogrammation());
    }
}
