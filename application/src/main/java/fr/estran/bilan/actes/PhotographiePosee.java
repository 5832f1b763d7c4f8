package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Photographie;
import fr.estran.socle.commun.Code;
import java.time.Instant;

/**
 * A photograph of a report: where it is, and what was said of those whom one would know in it.
 *
 * @param section at the end of which it is printed
 * @param ditPar who said so
 */
public record PhotographiePosee(
        PhotographieId id, String section, Photographie photo, Accord accord, Instant ditLe, String ditPar) {

    /** Nothing else may be printed of people. */
    public enum Accord implements Code {
        /** One would know nobody in it. */
        PERSONNE,
        /** Each of them agreed in writing. */
        ECRIT
    }
}
