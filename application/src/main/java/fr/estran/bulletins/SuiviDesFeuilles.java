package fr.estran.bulletins;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedSet;

/**
 * What was typed of a survey, and how well.
 *
 * @param aControler those that were drawn, and are still to be typed again
 * @param ecarts how many answers differed, of those that were
 */
public record SuiviDesFeuilles(SortedSet<Integer> feuilles, List<Integer> aControler, int controlees, int ecarts) {

    /** Of a hundred answers that were typed twice, how many differed. */
    public BigDecimal part(int questions) {
        return BigDecimal.valueOf(100L * ecarts)
                .divide(BigDecimal.valueOf((long) controlees * questions), 1, RoundingMode.HALF_UP);
    }
}
