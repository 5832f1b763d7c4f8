package fr.estran.correspondances;

import fr.estran.ecritures.Ecritures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A column, and what it is.
 *
 * @param place from zero
 * @param titre as the sheet has it, of both rows where there are two; empty where it has none
 * @param champ null for what is not taken over
 * @param jour that its title says; null where it says none
 */
public record ColonneDeFeuille(
        int place,
        String titre,
        @Nullable ChampDeFeuille champ,
        @Nullable LocalDate jour) {

    private static final int LETTRES = 26;

    /** As the spreadsheet calls it: A, B… AA. */
    public String lettre() {
        var lettre = "" + (char) ('A' + place % LETTRES);
        return place < LETTRES ? lettre : (char) ('A' + place / LETTRES - 1) + lettre;
    }

    String nus() {
        return Ecritures.nus(titre);
    }

    boolean est(ChampDeFeuille autre) {
        return champ == autre;
    }

    ColonneDeFeuille devient(@Nullable ChampDeFeuille autre) {
        return new ColonneDeFeuille(place, titre, autre, jour);
    }
}
