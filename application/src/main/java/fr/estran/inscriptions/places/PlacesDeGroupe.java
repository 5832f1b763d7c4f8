package fr.estran.inscriptions.places;

import fr.estran.programme.Actions;
import fr.estran.socle.commun.InscriptionId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Gives a name to a place that is held for a group: one transaction, in which never more is promised than before it. */
@Service
@Transactional
public class PlacesDeGroupe {

    private final Demandes demandes;
    private final Groupes groupes;
    private final Registre registre;
    private final Clock horloge;
    private final Actions actions;

    PlacesDeGroupe(Demandes demandes, Groupes groupes, Registre registre, Actions actions, Clock horloge) {
        this.demandes = demandes;
        this.groupes = groupes;
        this.registre = registre;
        this.actions = actions;
        this.horloge = horloge;
    }

    public ResultatInscription nommer(UUID idGroupe, DemandeInscription demande, Auteur auteur) {
        groupes.relire(demande.action(), idGroupe);
        var dejaGardee = demandes.dejaGardee(demande);
        if (dejaGardee.isPresent()) {
            return dejaGardee.get();
        }
        var usagers = demandes.usagers(demande);
        var gardee = demandes.garder(demande, auteur);
        if (gardee.isEmpty()) {
            return demandes.dejaGardee(demande).orElseThrow();
        }
        groupes.verrouiller(demande.action());
        var groupe = groupes.relire(demande.action(), idGroupe);
        if (groupe.places() == 0 || !actions.lire(demande.action()).aVenir(horloge.instant())) {
            return abandonner(new ResultatInscription.SansInscription());
        }
        if (registre.dejaVivante(demande.action(), usagers).isPresent()) {
            return abandonner(
                    new ResultatInscription.DejaInscrite(demande.participants().getFirst(), null));
        }
        groupes.cederUnePlace(groupe, auteur);
        registre.commencer(
                NouvelleInscription.simple(
                        InscriptionId.nouveau(),
                        demande.action(),
                        usagers.getFirst(),
                        gardee.get().id(),
                        EtatInscription.CONFIRMEE,
                        auteur.provenance().code()),
                Cause.DECISION,
                auteur);
        return demandes.joindreALaPrecedente(demandes.enregistree(gardee.get(), false));
    }

    /** Nothing of it is kept: neither a new record of the register, nor the asking. */
    private static ResultatInscription abandonner(ResultatInscription resultat) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return resultat;
    }
}
