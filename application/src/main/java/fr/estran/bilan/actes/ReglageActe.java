package fr.estran.bilan.actes;

import fr.estran.socle.commun.Code;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the acts of a town say alike.
 *
 * @param original where the original can be read
 * @param matiere of the nomenclature of @ctes, and its name
 */
public record ReglageActe(
        @Nullable String original, String matiere, String matiereNom, NatureActe nature, Instant modifieLe) {

    /** Of the natures that @ctes knows, those that a report may be of. */
    public enum NatureActe implements Code {
        DELIBERATIONS,
        AUTRES
    }
}
