package fr.estran.presences;

import fr.estran.programme.Cloture;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.SeanceId;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Before anything that is posted is looked at: whoever asks for the sheet of a session that is not theirs finds nothing. */
@ControllerAdvice(
        assignableTypes = {
            ClotureController.class,
            FeuilleController.class,
            FeuillesDuJourController.class,
            PermanenceController.class
        })
@ConditionalOnWebApplication
record SeanceConnue(Cloture seances, TransactionOperations transactions) {

    @ModelAttribute
    void trouver(HttpMethod methode, @PathVariable Map<String, String> chemin) {
        // What is no id at all, the page itself refuses.
        var seance = Identifiants.lu(chemin.get("seance"), SeanceId::new);
        if (seance != null && methode == HttpMethod.POST) {
            transactions.executeWithoutResult(_ -> seances.lire(seance));
        }
    }
}
