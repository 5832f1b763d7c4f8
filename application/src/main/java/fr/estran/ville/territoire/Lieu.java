package fr.estran.ville.territoire;

import fr.estran.socle.commun.LieuId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of a venue, what decides whether one may write it so.
 *
 * @param quartier the code of its district
 * @param accesPmr whether a wheelchair gets in; null when nobody said
 * @param retireLe since when the service goes there no more
 * @param mobile it moves, as a bus does: sessions are held at its stops
 * @param halteDe of a stop, what stops there
 */
public record Lieu(
        LieuId id,
        String nom,
        @Nullable String quartier,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Integer capacite,
        @Nullable Boolean accesPmr,
        @Nullable String accessibilite,
        @Nullable LocalDate retireLe,
        boolean mobile,
        @Nullable LieuId halteDe) {

    @Nullable Point point() {
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }
}
