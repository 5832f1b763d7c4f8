package fr.estran.bilan.actes;

import fr.estran.socle.commun.Code;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the acts of a town say alike.
 *
 * @param original where the original can be read
 * @param matiere of the nomenclature of @ctes, and its name
 * @param joursFrancs between a notice of meeting and its session, at least
 */
public record ReglageActe(
        @Nullable String original,
        String matiere,
        String matiereNom,
        NatureActe nature,
        int joursFrancs,
        Instant modifieLe) {

    /** Of article L. 2121-12 of the code of local authorities, for towns of 3 500 people and more. */
    static final int JOURS_FRANCS = 5;

    /** Of the natures that @ctes knows, those that a report may be of. */
    public enum NatureActe implements Code {
        DELIBERATIONS,
        AUTRES
    }
}
