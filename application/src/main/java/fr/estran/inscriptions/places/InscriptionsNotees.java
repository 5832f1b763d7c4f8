package fr.estran.inscriptions.places;

import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever of the staff registers somebody answers for it: in the journal, within the transaction of the registration. */
@Component
record InscriptionsNotees(Journal journal) {

    @EventListener
    void noter(InscriptionChangee fait) {
        if (fait.cause() == Cause.DEMANDE && parLEquipe()) {
            journal.noter("inscription.inscrire", fait.inscription().valeur());
        }
    }

    private static boolean parLEquipe() {
        var qui = SecurityContextHolder.getContext().getAuthentication();
        return qui != null && qui.getPrincipal() instanceof Identite;
    }
}
