package fr.estran.bilan.travail;

import fr.estran.socle.commun.Jours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day of somebody's time.
 *
 * @param dits what the agenda has, one line each
 * @param proposes what the agenda lets one think
 * @param seances minutes of the sessions that were held; those written out, once the month is closed
 * @param attendus minutes of work, by the hours of the week
 */
public record JourDeTemps(
        LocalDate jour,
        List<String> dits,
        Map<NatureDeTemps, Integer> ecrits,
        Map<NatureDeTemps, Integer> proposes,
        int seances,
        int attendus,
        Etat etat) {

    public JourDeTemps {
        dits = List.copyOf(dits);
        ecrits = Map.copyOf(ecrits);
        proposes = Map.copyOf(proposes);
    }

    public boolean ouvert() {
        return etat == Etat.OUVERT;
    }

    /** What stands in a field of which nothing was written. */
    public @Nullable Integer propose(NatureDeTemps nature) {
        return ecrits.containsKey(nature) ? null : proposes.get(nature);
    }

    public int total() {
        return seances + ecrits.values().stream().mapToInt(Integer::intValue).sum();
    }

    public String dit() {
        return Jours.sansAnnee(jour);
    }

    public String champ(NatureDeTemps nature) {
        return "j%d_%s".formatted(jour.getDayOfWeek().getValue(), nature.code());
    }

    /** How a field is called where it stands alone: Préparer, lundi. */
    String dire(NatureDeTemps nature) {
        return dire(nature.code(), jour.getDayOfWeek());
    }

    static String dire(String nature, DayOfWeek jour) {
        return MotsDuTemps.M.dire("champ." + nature, "jour", jour.getDisplayName(TextStyle.FULL, Locale.FRENCH));
    }

    /** Worth showing on a Saturday or a Sunday. */
    public boolean rempli() {
        return !dits.isEmpty() || !ecrits.isEmpty() || attendus > 0;
    }

    public enum Etat {
        OUVERT,
        CLOS,
        A_VENIR,
        HORS_EQUIPE
    }
}
