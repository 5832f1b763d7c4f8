package fr.estran.programme;

import static java.util.Objects.requireNonNull;

import fr.estran.commun.Identifiants;
import fr.estran.comptes.Journal;
import fr.estran.programme.DateDeSerie.Sort;
import fr.estran.programme.SerieRepository.JourDeSerie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does to the sessions of a series what its plan says: all of it, or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EcritureDesSeries {

    private static final String MOTIF = "autre";

    private final SerieRepository series;
    private final SeanceRepository seances;
    private final GestionRepository actions;
    private final Places places;
    private final SuitesDesSeances suites;
    private final Journal journal;

    EcritureDesSeries(
            SerieRepository series,
            SeanceRepository seances,
            GestionRepository actions,
            Places places,
            SuitesDesSeances suites,
            Journal journal) {
        this.series = series;
        this.seances = seances;
        this.actions = actions;
        this.places = places;
        this.suites = suites;
        this.journal = journal;
    }

    /**
     * The rules as they will be.
     *
     * @param rangees the series that was, where it was cut; then that which has the dates of the plan
     * @param serie that which has them
     * @param depuis the first day of the plan
     */
    record Posee(List<RangeeDeSerie> rangees, UUID serie, LocalDate depuis, String acte) {}

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
        actions.dater(action.id());
        journal.noter(posee.acte(), action.id());
        suites.changees(action, plan, effacables, raison);
    }

    /** The session that the date has then; none where it has none, or lost it before anybody saw it. */
    private @Nullable UUID ecrire(UUID action, DateDeSerie date, boolean effacables) {
        var avant = date.avant();
        if (date.part()) {
            return partir(requireNonNull(avant).id(), effacables);
        }
        if (!date.ecrite()) {
            return avant == null ? null : avant.id();
        }
        var apres = requireNonNull(date.apres());
        if (avant != null) {
            seances.changer(avant.id(), apres, suites.fuseau());
            return avant.id();
        }
        var id = Identifiants.nouveau();
        seances.ajouter(id, action, apres, suites.fuseau());
        return id;
    }

    /** What was announced, or has people, is cancelled, and seen to be; what nobody knows of may go. */
    private @Nullable UUID partir(UUID seance, boolean effacables) {
        if (effacables) {
            seances.supprimer(seance);
            return null;
        }
        seances.annuler(seance, MOTIF);
        return seance;
    }

    private boolean effacables(UUID action) {
        var prises = places.des(List.of(action)).get(action);
        return prises == null || prises.prises() + prises.enAttente() == 0;
    }
}
