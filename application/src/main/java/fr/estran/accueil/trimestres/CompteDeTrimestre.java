package fr.estran.accueil.trimestres;

import fr.estran.socle.commun.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a quarter there is under one word: sessions that are not cancelled, and the actions that they are of.
 *
 * @param code a kind, a district, the id of a venue or of a counsellor, a day of the week (1 to 7), the Monday of a week; of a
 *     kind in a district, both, with a bar between
 * @param libelle null where the code has words elsewhere
 * @param brouillons actions that the public does not see
 */
public record CompteDeTrimestre(
        String par, String code, @Nullable String libelle, int seances, int actions, int brouillons) {

    /** What sessions are told apart by. */
    public enum Par implements Code {
        FORME,
        QUARTIER,
        LIEU,
        CONSEILLER,
        JOUR,
        SEMAINE,
        /** A kind in a district. */
        FORME_EN_QUARTIER;

        List<CompteDeTrimestre> dans(List<CompteDeTrimestre> comptes) {
            return comptes.stream()
                    .filter(compte -> compte.par().equals(code()))
                    .toList();
        }
    }
}
