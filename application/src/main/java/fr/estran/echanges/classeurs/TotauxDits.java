package fr.estran.echanges.classeurs;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, beside what is made of it: whoever compares the two sees whether something was lost.
 *
 * @param lues how many came, by its rows added up one by one
 * @param ecrit the total that it writes; null where it writes none
 * @param parMois the totals that it writes for a month
 */
public record TotauxDits(int lues, @Nullable Integer ecrit, Map<YearMonth, Integer> parMois) {

    public static final TotauxDits AUCUN = new TotauxDits(0, null, Map.of());
}
