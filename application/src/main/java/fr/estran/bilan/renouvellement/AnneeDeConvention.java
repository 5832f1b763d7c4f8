package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.equipe.Convention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year of an agreement: from its first day, or that day of a later year, to the day before the next one; the last may be shorter.
 *
 * @param rang the first is 1
 * @param comptee its days of which there are records; null where there are none
 */
public record AnneeDeConvention(
        Convention convention,
        int rang,
        Periode periode,
        boolean courte,
        @Nullable Periode comptee) {

    /** Of records that stop earlier than a sixth before its end, the rest is missing. */
    private static final int PART_QUI_PEUT_MANQUER = 6;

    /**
     * @param releves from the first day of the records to the last
     * @param jour until which it may be counted, that one included
     */
    static List<AnneeDeConvention> de(Convention convention, Optional<Periode> releves, LocalDate jour) {
        var annees = new ArrayList<AnneeDeConvention>();
        var lendemain = convention.fin().plusDays(1);
        for (int rang = 1; ; rang++) {
            var debut = convention.debut().plusYears(rang - 1L);
            if (!debut.isBefore(lendemain)) {
                return List.copyOf(annees);
            }
            var suivante = convention.debut().plusYears(rang);
            var courte = suivante.isAfter(lendemain);
            var periode = new Periode(debut, courte ? lendemain : suivante);
            annees.add(new AnneeDeConvention(
                    convention,
                    rang,
                    periode,
                    courte,
                    releves.flatMap(connus -> comptee(periode, connus, jour)).orElse(null)));
        }
    }

    private static Optional<Periode> comptee(Periode periode, Periode releves, LocalDate jour) {
        var debut = periode.couverteDepuis(releves.debut()) ? periode.debut() : releves.debut();
        var fin = plusTot(periode.fin(), jour.plusDays(1));
        var marge = ChronoUnit.DAYS.between(periode.debut(), fin) / PART_QUI_PEUT_MANQUER;
        var dernier = releves.fin().isBefore(fin.minusDays(marge)) ? releves.fin() : fin;
        return debut.isBefore(dernier) ? Optional.of(new Periode(debut, dernier)) : Optional.empty();
    }

    private static LocalDate plusTot(LocalDate une, LocalDate autre) {
        return une.isBefore(autre) ? une : autre;
    }

    /** All of its days are counted. */
    public boolean complete() {
        return periode.equals(comptee);
    }

    /** Du 1er février 2021 au 31 janvier 2022, and how much of it is counted. */
    public String dite() {
        return M.dire(
                comptee == null ? "annee.sans_releve" : complete() ? "annee" : "annee.en_partie",
                "du",
                Jours.sansSemaine(periode.debut()),
                "au",
                Jours.sansSemaine(dernierJour()),
                "premier",
                comptee == null ? "" : Jours.sansSemaine(comptee.debut()),
                "dernier",
                comptee == null ? "" : Jours.sansSemaine(comptee.fin().minusDays(1)));
    }

    public LocalDate dernierJour() {
        return periode.fin().minusDays(1);
    }
}
