package fr.estran.ville.themes;

import fr.estran.socle.vocabulaire.ChampDAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A theme, as the town keeps it.
 *
 * @param libelle its code, where nobody has named it
 * @param champ null where nobody has said it: records may use a code that they do not describe
 * @param appareils those from which whoever registers chooses, apart by a space; empty: nobody is asked
 * @param retireeLe the day from which it is offered no more
 * @param reunieDans the theme into which it is merged
 * @param implicite nobody has described it
 */
public record Thematique(
        String code,
        String libelle,
        @Nullable ChampDAction champ,
        boolean sensible,
        String appareils,
        @Nullable LocalDate retireeLe,
        @Nullable String reunieDans,
        boolean implicite) {

    /** Offered in lists. */
    public boolean auChoix() {
        return retireeLe == null && reunieDans == null;
    }
}
