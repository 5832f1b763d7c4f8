package fr.estran.programme.planification;

import fr.estran.programme.planification.FormulaireSerie.SaisieSerie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a series go on for another quarter, or begin with one: whoever asks has looked at each date. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Prolongations {

    private final LectureDuProgramme programme;
    private final LectureDesSeries series;
    private final EcritureDesSeries ecriture;
    private final SuitesDesSeances suites;

    Prolongations(
            LectureDuProgramme programme,
            LectureDesSeries series,
            EcritureDesSeries ecriture,
            SuitesDesSeances suites) {
        this.programme = programme;
        this.series = series;
        this.ecriture = ecriture;
        this.suites = suites;
    }

    /** Its rule ends later, and what it was stays. @param sauf of its new dates, those that are taken out */
    public void prolonger(ActionId action, UUID id, LocalDate jusquAu, Set<LocalDate> sauf) {
        suites.verrouiller(action);
        var serie = series.lire(action, id);
        var dates = serie.suite(jusquAu, series.calendrier());
        if (dates.isEmpty()) {
            return;
        }
        var regle = serie.regle().avecFin(new Fin.Jusquau(jusquAu));
        var rangee = RangeeDeSerie.de(id, action, serie.suiteDe(), regle, serie.modele());
        ecrire(action, rangee, dates, new SaisieSerie(regle, serie.modele(), sauf), "programme.prolonger_serie");
    }

    /** A new one. @param sauf of its dates, those that are taken out */
    public void creer(ActionId action, Regle regle, Creneau modele, Set<LocalDate> sauf) {
        suites.verrouiller(action);
        var saisie = ecriture.situer(new SaisieSerie(regle, modele, sauf));
        var rangee = RangeeDeSerie.de(Identifiants.nouveau(), action, null, regle, saisie.modele());
        ecrire(action, rangee, regle.dates(series.calendrier()), saisie, "programme.creer_serie");
    }

    private void ecrire(ActionId action, RangeeDeSerie rangee, List<LocalDate> dates, SaisieSerie saisie, String acte) {
        var plan = PlanDeSerie.de(
                null, List.of(), dates, saisie.sauf(), saisie.modele(), suites.fuseau(), suites.maintenant());
        var posee = new EcritureDesSeries.Posee(List.of(rangee), rangee.id(), dates.getFirst(), acte);
        ecriture.ecrire(programme.action(action), posee, plan, "");
    }
}
