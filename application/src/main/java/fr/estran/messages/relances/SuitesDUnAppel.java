package fr.estran.messages.relances;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DelaisDeReponse;
import fr.estran.inscriptions.places.DemandesAProuver;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.messages.Modele;
import fr.estran.socle.droits.CompteId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a call changes of the place. Those of a group are given back on its list, by whoever knows how many come. */
@Component
class SuitesDUnAppel {

    private final VieDesInscriptions vie;
    private final DelaisDeReponse delais;
    private final Inscrits inscrits;
    private final DemandesAProuver aProuver;

    SuitesDUnAppel(VieDesInscriptions vie, DelaisDeReponse delais, Inscrits inscrits, DemandesAProuver aProuver) {
        this.aProuver = aProuver;
        this.vie = vie;
        this.delais = delais;
        this.inscrits = inscrits;
    }

    /** Whose place it is about; nobody's, of a message to a group. */
    Optional<String> qui(NoteRepository.EnMain enMain) {
        return Optional.ofNullable(enMain.inscription()).flatMap(inscrits::lire).map(InscriptionVue::nomEntier);
    }

    void appliquer(NoteRepository.EnMain enMain, IssueDAppel issue, CompteId compte) {
        var inscription = enMain.inscription();
        if (inscription == null) {
            return;
        }
        if (issue == IssueDAppel.NE_VIENT_PAS) {
            vie.annuler(inscription, Auteur.equipe(Provenance.TELEPHONE, compte.valeur()));
        } else if (Modele.de(enMain.modele()) == Modele.PREUVE) {
            if (issue == IssueDAppel.PREVENU) {
                aProuver.parLEquipe(inscription, Auteur.equipe(Provenance.TELEPHONE, compte.valeur()));
            }
        } else if (Modele.de(enMain.modele()) == Modele.PROPOSITION
                && enMain.tentatives() == 0
                && issue != IssueDAppel.FAUX_NUMERO) {
            delais.relancer(inscription);
        }
    }
}
