package fr.estran.bilan.actes;

import fr.estran.bilan.actes.RapportAnnuel.Validation;
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
        PassageAuConseil passage,
        LocalDate enLigne,
        LocalDate auMoinsJusquau) {

    /** Of its page. */
    public String adresse() {
        return adresse(annee, version);
    }

    static String adresse(int annee, int version) {
        return "/rapports/" + annee + "/" + version;
    }

    /** The cover that goes with the document, where its heading is not what it should be. */
    public @Nullable Annexe garde() {
        return enTete.gardeUtile();
    }
}
