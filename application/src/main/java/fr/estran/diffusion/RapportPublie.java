package fr.estran.diffusion;

import fr.estran.actes.Annexe;
import fr.estran.actes.EnTete;
import fr.estran.actes.RapportAnnuel.Validation;
import fr.estran.actes.RapportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report that everyone may read.
 *
 * @param correction what it corrects in the version before
 */
public record RapportPublie(
        RapportId id,
        int annee,
        int version,
        @Nullable String correction,
        Validation validation,
        EnTete enTete,
        LocalDate enLigne,
        LocalDate auMoinsJusquau) {

    /** The cover that goes with the document, where its heading is not what it should be. */
    public @Nullable Annexe garde() {
        return enTete.gardeUtile();
    }
}
