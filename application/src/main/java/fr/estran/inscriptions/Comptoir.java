package fr.estran.inscriptions;

import fr.estran.comptes.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Registers in the name of the staff, who answer for it in the journal. */
@Service
@Transactional
class Comptoir {

    private final Inscriptions inscriptions;
    private final Journal journal;

    Comptoir(Inscriptions inscriptions, Journal journal) {
        this.inscriptions = inscriptions;
        this.journal = journal;
    }

    ResultatInscription inscrire(DemandeInscription demande, Auteur auteur) {
        var resultat = inscriptions.inscrire(demande, auteur);
        switch (resultat) {
            case ResultatInscription.Enregistree faite -> {
                if (!faite.deja()) {
                    journal.noter("inscription.inscrire", faite.demande());
                }
            }
            // It has given up its part of the transaction: ours goes with it.
            case ResultatInscription.DejaInscrite _ ->
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            case ResultatInscription.PasEncoreOuverte _,
                    ResultatInscription.Reservee _,
                    ResultatInscription.SansInscription _ -> {}
        }
        return resultat;
    }
}
