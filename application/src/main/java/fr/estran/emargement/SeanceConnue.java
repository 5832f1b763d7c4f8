package fr.estran.emargement;

import fr.estran.programme.Cloture;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Before anything that was sent is looked at: whoever asks for the sheet of a session that is not theirs finds nothing. */
@ControllerAdvice(
        assignableTypes = {
            ClotureController.class,
            FeuilleController.class,
            PapiersController.class,
            PartenairesController.class,
            PermanenceController.class
        })
@ConditionalOnWebApplication
class SeanceConnue {

    private final Cloture seances;
    private final TransactionOperations transactions;

    SeanceConnue(Cloture seances, TransactionOperations transactions) {
        this.seances = seances;
        this.transactions = transactions;
    }

    @ModelAttribute
    void trouver(@PathVariable Map<String, String> chemin) {
        var seance = id(chemin.get("seance"));
        if (seance != null) {
            transactions.executeWithoutResult(_ -> seances.lire(seance));
        }
    }

    /** What is no id at all, the page itself refuses. */
    private static @Nullable UUID id(@Nullable String dit) {
        try {
            return dit == null ? null : UUID.fromString(dit);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
