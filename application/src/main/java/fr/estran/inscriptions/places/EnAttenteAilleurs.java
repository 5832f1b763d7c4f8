package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import org.springframework.stereotype.Component;

/** Puts those who wait for one action on the list of another, under the same asking and thus the same code. */
@Component
class EnAttenteAilleurs {

    private final RangsDeLaListe rangs;
    private final Registre registre;
    private final ListesAttente listes;

    EnAttenteAilleurs(RangsDeLaListe rangs, Registre registre, ListesAttente listes) {
        this.rangs = rangs;
        this.registre = registre;
        this.listes = listes;
    }

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
