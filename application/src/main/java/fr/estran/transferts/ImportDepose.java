package fr.estran.transferts;

import fr.estran.versements.VersementId;
import org.jspecify.annotations.Nullable;

/**
 * A folder that was handed in and found right.
 *
 * @param nom of the file, as whoever handed it in calls it
 * @param changements what it would change; once it is confirmed, what it did change
 * @param versement what it wrote, once it is confirmed; none where that was nothing
 */
public record ImportDepose(
        TransfertId id,
        String nom,
        Changements changements,
        Delai delai,
        boolean confirme,
        @Nullable VersementId versement) {}
