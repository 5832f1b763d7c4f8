package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.JourEcrit;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Of when a sheet is, as its name, its title or the name of the file tell it, or as one has said: what its dates leave out.
 *
 * @param annee zero where it is not known
 * @param rang of the month in the year; zero where the sheet is of none, or of several
 */
record PeriodeDeFeuille(int annee, int rang) {

    private static final Pattern ANNEE = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    static PeriodeDeFeuille de(String contexte) {
        var dite = ANNEE.matcher(contexte);
        return new PeriodeDeFeuille(
                dite.find() ? Integer.parseInt(dite.group(1)) : 0,
                JourEcrit.moisNomme(contexte).orElse(0));
    }

    PeriodeDeFeuille en(int autre) {
        return new PeriodeDeFeuille(autre, rang);
    }

    Optional<YearMonth> mois() {
        return annee == 0 || rang == 0 ? Optional.empty() : Optional.of(YearMonth.of(annee, rang));
    }
}
