package fr.estran.inscriptions;

import fr.estran.commun.Identifiants;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts those who wait for one action on the list of another, under the same asking and thus the same code. */
@Component
class EnAttenteAilleurs {

    private final FileRepository file;
    private final InscriptionRepository inscriptions;
    private final Registre registre;
    private final ListesAttente listes;

    EnAttenteAilleurs(
            FileRepository file, InscriptionRepository inscriptions, Registre registre, ListesAttente listes) {
        this.file = file;
        this.inscriptions = inscriptions;
        this.registre = registre;
        this.listes = listes;
    }

    int inviter(UUID ancienne, UUID nouvelle, LocalDate jour, Auteur auteur) {
        var ajoutees = 0;
        for (var groupe : file.enFile(ancienne)) {
            for (var id : groupe.inscriptions()) {
                var vue = registre.relire(id);
                // Whoever said no to this date is not asked again.
                if (!inscriptions.connue(nouvelle, vue.usager())) {
                    ajouter(vue, nouvelle, jour, auteur);
                    ajoutees++;
                }
            }
        }
        listes.avancer(nouvelle);
        return ajoutees;
    }

    private void ajouter(InscriptionVue ailleurs, UUID nouvelle, LocalDate jour, Auteur auteur) {
        var id = Identifiants.nouveau();
        inscriptions.ajouter(
                id,
                nouvelle,
                ailleurs.usager(),
                ailleurs.demande(),
                EtatInscription.LISTE_ATTENTE,
                ailleurs.canal(),
                jour,
                null);
        registre.commencer(id, nouvelle, EtatInscription.LISTE_ATTENTE, Cause.DECISION, auteur);
    }
}
