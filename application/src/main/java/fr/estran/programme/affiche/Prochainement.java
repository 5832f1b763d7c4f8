package fr.estran.programme.affiche;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page says of the programme.
 *
 * @param pres in the district that somebody has chosen; null for whoever has chosen none
 */
public record Prochainement(
        List<SeanceAuProgramme> seances,
        List<Repere> quartiers,
        @Nullable PresDeChezVous pres) {

    /**
     * What somebody who has chosen a district is shown first.
     *
     * @param journees of the seven days to come; none where nothing takes place there
     */
    public record PresDeChezVous(Repere quartier, List<JourneeDuProgramme> journees) {}
}
