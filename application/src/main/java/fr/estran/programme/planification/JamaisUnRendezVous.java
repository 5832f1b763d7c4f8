package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Refuses for an appointment what is done to an action of the programme: it has a page of its own, where it is moved or given up. */
@ControllerAdvice(annotations = PageDAction.class)
@ConditionalOnWebApplication
record JamaisUnRendezVous(ActionGereeRepository actions, TransactionOperations transactions) {

    @ModelAttribute
    void refuser(@PathVariable Map<String, String> chemin) {
        // What is no id at all, the page itself refuses.
        var action = Identifiants.lu(chemin.get("action"), ActionId::new);
        if (action != null && Boolean.TRUE.equals(transactions.execute(_ -> actions.individuelle(action)))) {
            throw new Introuvable();
        }
    }
}
