package fr.estran.programme.planification;

import static java.util.Objects.requireNonNull;

import fr.estran.programme.Places;
import fr.estran.programme.planification.DateDeSerie.Sort;
import fr.estran.programme.planification.FormulaireSerie.SaisieSerie;
import fr.estran.programme.planification.SerieRepository.JourDeSerie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does to the sessions of a series what its plan says: all of it, or nothing. */
@Component
record EcritureDesSeries(
        SerieRepository series, Seances seances, Places places, SuitesDesSeances suites, Journal journal) {

    private static final String MOTIF = "autre";

    /**
     * The rules as they will be.
     *
     * @param rangees the series that was, where it was cut; then that which has the dates of the plan
     * @param serie that which has them
     * @param depuis the first day of the plan
     */
    record Posee(List<RangeeDeSerie> rangees, UUID serie, LocalDate depuis, String acte) {}

    /** Where its dates are meant to be, whatever was merged since the form was opened. */
    SaisieSerie situer(SaisieSerie dite) {
        return new SaisieSerie(dite.regle(), seances.situer(dite.modele()), dite.sauf());
    }

    void ecrire(ActionGeree action, Posee posee, List<DateDeSerie> plan, String raison) {
        posee.rangees().forEach(series::ecrire);
        posee.rangees().forEach(rangee -> series.dater(rangee.id(), posee.depuis(), List.of()));
        var jours = new ArrayList<JourDeSerie>();
        var effacables = effacables(action.id()) && !action.publiee();
        seances.ensemble(() -> plan.forEach(date -> {
            var seance = ecrire(action.id(), date, effacables);
            if (date.deLaRegle() && date.sort() != Sort.IMPOSSIBLE) {
                jours.add(new JourDeSerie(posee.serie(), date.jour(), seance));
            }
        }));
        series.dater(posee.serie(), posee.depuis(), jours);
        seances.dater(action.id());
        journal.noter(posee.acte(), action.id().valeur());
        annoncer(action, plan, effacables, raison);
    }

    /** @param effacees what went is gone without a trace: nobody knew of it */
    private void annoncer(ActionGeree action, List<DateDeSerie> plan, boolean effacees, String raison) {
        plan.stream().filter(DateDeSerie::ecrite).forEach(date -> {
            if (date.avant() != null && date.apres() != null) {
                suites.annoncer(action, date.avant(), date.apres(), raison);
            }
        });
        var parties = plan.stream()
                .filter(date -> date.part() && !effacees)
                .map(DateDeSerie::avant)
                .filter(Objects::nonNull)
                .toList();
        suites.annulees(action.id(), parties, raison);
    }

    /** The session that the date has then; none where it has none, or lost it before anybody saw it. */
    private @Nullable SeanceId ecrire(ActionId action, DateDeSerie date, boolean effacables) {
        var avant = date.avant();
        if (date.part()) {
            return partir(requireNonNull(avant).id(), effacables);
        }
        if (!date.ecrite()) {
            return avant == null ? null : avant.id();
        }
        var apres = requireNonNull(date.apres());
        if (avant != null) {
            seances.changer(avant.id(), apres);
            return avant.id();
        }
        return seances.ajouter(action, apres);
    }

    /** What was announced, or has people, is cancelled, and seen to be; what nobody knows of may go. */
    private @Nullable SeanceId partir(SeanceId seance, boolean effacables) {
        if (effacables) {
            seances.supprimer(seance);
            return null;
        }
        seances.annuler(seance, MOTIF);
        return seance;
    }

    private boolean effacables(ActionId action) {
        var prises = places.des(List.of(action)).get(action);
        return prises == null || prises.prises() + prises.enAttente() == 0;
    }
}
