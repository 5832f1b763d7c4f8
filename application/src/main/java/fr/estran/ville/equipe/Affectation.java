package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds a post, or part of it.
 *
 * @param fin as it is written; null where none is
 * @param jusque the same, or their departure where it comes before
 */
public record Affectation(
        AffectationId id,
        PosteId poste,
        ConseillerId conseiller,
        String nom,
        LocalDate debut,
        @Nullable LocalDate fin,
        @Nullable LocalDate jusque,
        int part) {

    public boolean le(LocalDate jour) {
        return !jour.isBefore(debut) && (jusque == null || !jour.isAfter(jusque));
    }

    public String dates() {
        return Accords.dates(debut, jusque);
    }
}
