package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Precaution;
import fr.estran.bilan.publication.Publie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What documents that went out told of a year, and of the year before; each time the one to go back to first.
 *
 * @param precaution what was chosen where the report, beside them, would tell of few people
 */
public record Precedents(
        List<Publie> annee, List<Publie> avant, @Nullable Precaution precaution) {

    public static final Precedents AUCUN = new Precedents(List.of(), List.of(), null);
}
