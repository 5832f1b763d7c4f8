package fr.estran.ville.besoins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may come with, as it is told to them.
 *
 * @param aApporter what to bring, to follow "Apportez"
 * @param livre whether it came with the software; the town may have written it anew
 */
public record Besoin(
        String code,
        String nom,
        FamilleDeBesoin famille,
        @Nullable String aApporter,
        @Nullable LocalDate retireLe,
        boolean livre) {

    public boolean auChoix() {
        return retireLe == null;
    }
}
