package fr.estran.trimestres;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided of a quarter.
 *
 * @param ouvreLe the day on which registration opens, as it was chosen when the quarter was published
 */
public record Decisions(
        @Nullable LocalDate ouvreLe,
        @Nullable LocalDate publieLe,
        @Nullable String publiePar,
        @Nullable LocalDate boucleLe,
        @Nullable String bouclePar) {

    public boolean publie() {
        return publieLe != null;
    }

    public boolean boucle() {
        return boucleLe != null;
    }
}
