package fr.estran.emargement;

import fr.estran.programme.Cloture;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Before anything else is read of a request: of a session that this service does not know, there is nothing to say. */
@ControllerAdvice(
        assignableTypes = {
            FeuilleController.class,
            PermanenceController.class,
            ClotureController.class,
            PapiersController.class,
            PartenairesController.class
        })
@ConditionalOnWebApplication
class SeanceConnue {

    private final Cloture seances;

    SeanceConnue(Cloture seances) {
        this.seances = seances;
    }

    @ModelAttribute
    void exiger(@PathVariable(required = false) @Nullable UUID seance) {
        if (seance != null) {
            seances.lire(seance);
        }
    }
}
