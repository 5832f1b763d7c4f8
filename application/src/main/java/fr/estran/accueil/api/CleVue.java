package fr.estran.accueil.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key as the page shows it.
 *
 * @param demandes how many times it was used on the last day of its use
 */
public record CleVue(
        CleDeLectureId id,
        String nom,
        List<Portee> portees,
        LocalDate premierJour,
        LocalDate dernierJour,
        @Nullable String faitePar,
        @Nullable Instant revoqueeLe,
        @Nullable String revoqueePar,
        @Nullable LocalDate utiliseeLe,
        int demandes) {

    public CleVue {
        portees = List.copyOf(portees);
    }
}
