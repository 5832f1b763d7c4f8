package fr.estran.bilan.actes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the report of a year.
 *
 * @param correction what it corrects in the version before; nothing for the first one
 * @param validation nothing while it is a draft
 */
public record RapportAnnuel(
        RapportId id,
        int annee,
        int version,
        @Nullable String correction,
        Instant commenceLe,
        String commencePar,
        @Nullable Validation validation) {

    /** Its title, and the name of the town, are those of that day. */
    public record Validation(Instant le, String par, String titre, String collectivite, Signataire auteur) {}

    /** Of its page, under which all is that is done with it. */
    public String chemin() {
        return "/bilans/" + annee + "/" + version;
    }

    public boolean brouillon() {
        return validation == null;
    }
}
