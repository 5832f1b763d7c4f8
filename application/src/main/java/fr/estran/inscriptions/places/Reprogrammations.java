package fr.estran.inscriptions.places;

import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers a new date to those who wait for another of the same theme, in their order. They keep their rank there until they
 * accept here; both actions are locked, so that nobody is called twice.
 */
@Service
@Transactional
public class Reprogrammations {

    private final VerrouDesPlaces verrou;
    private final Actions actions;
    private final EnAttenteAilleurs ailleurs;
    private final Journal journal;

    Reprogrammations(VerrouDesPlaces verrou, Actions actions, EnAttenteAilleurs ailleurs, Journal journal) {
        this.verrou = verrou;
        this.actions = actions;
        this.ailleurs = ailleurs;
        this.journal = journal;
    }

    /**
     * @return how many were put on the list of the new date: those who were there already are left as they are
     * @throws Introuvable when the new one is not the old one scheduled again, or has begun
     */
    public int proposer(ActionId ancienne, ActionId nouvelle, Auteur auteur) {
        verrou.prendre(List.of(ancienne, nouvelle));
        if (actions.reprogrammees(ancienne).stream().map(ActionOuverte::id).noneMatch(nouvelle::equals)) {
            throw new Introuvable();
        }
        var ajoutees = ailleurs.inviter(ancienne, nouvelle, auteur);
        if (ajoutees > 0) {
            journal.noter("inscription.proposer", nouvelle.valeur());
        }
        return ajoutees;
    }

    /** Puts those who wait for one action on the list of another, under the same asking and thus the same code. */
    @Component
    record EnAttenteAilleurs(RangsDeLaListe rangs, Registre registre, ListesAttente listes) {

        int inviter(ActionId ancienne, ActionId nouvelle, Auteur auteur) {
            var ajoutees = 0;
            for (var groupe : rangs.enFile(ancienne)) {
                for (var id : groupe.inscriptions()) {
                    var vue = registre.relire(id);
                    // Whoever said no to this date is not asked again.
                    if (!registre.connue(nouvelle, vue.usager())) {
                        ajouter(vue, nouvelle, auteur);
                        ajoutees++;
                    }
                }
            }
            listes.avancer(nouvelle);
            return ajoutees;
        }

        private void ajouter(InscriptionVue ailleurs, ActionId nouvelle, Auteur auteur) {
            registre.commencer(
                    NouvelleInscription.simple(
                            InscriptionId.nouveau(),
                            nouvelle,
                            ailleurs.usager(),
                            ailleurs.demande(),
                            EtatInscription.LISTE_ATTENTE,
                            ailleurs.venuePar()),
                    Cause.DECISION,
                    auteur);
        }
    }
}
