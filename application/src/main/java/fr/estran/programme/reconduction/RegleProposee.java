package fr.estran.programme.reconduction;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.planification.Serie;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.RegleEnMots;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that would hold for the coming quarter.
 *
 * @param serie that which goes on; null where a new one begins
 * @param fautes of its fields
 * @param lue null while there are any, or no rule is wanted
 * @param preuve what it was recognised by; null where it was written as a rule
 * @param dates those that are free
 * @param bloquees its other dates
 * @param lignes what stands in the way of each of these
 * @param nouvelle whether the page that was sent did not show it
 */
public record RegleProposee(
        String cle,
        @Nullable Serie serie,
        SaisieDeRegle saisie,
        Map<String, String> fautes,
        @Nullable Lue lue,
        @Nullable String preuve,
        List<LocalDate> dates,
        Set<LocalDate> bloquees,
        List<LigneProposee> lignes,
        boolean laissee,
        boolean nouvelle) {

    /** @param avec where, and by whom, in words */
    public record Lue(Regle regle, Creneau modele, String avec) {

        String enMots() {
            return RegleEnMots.dire(regle, modele.debut(), modele.fin(), List.of());
        }
    }

    public String enMots() {
        return lue == null ? "" : lue.enMots();
    }

    boolean seTient() {
        return !laissee && lue != null && (!dates.isEmpty() || lignes.stream().anyMatch(ligne -> !ligne.laissee()));
    }

    boolean empeche() {
        return nouvelle || !fautes.isEmpty() || (!laissee && lignes.stream().anyMatch(LigneProposee::empeche));
    }
}
