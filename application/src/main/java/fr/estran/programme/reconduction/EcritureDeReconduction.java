package fr.estran.programme.reconduction;

import static java.util.Objects.requireNonNull;

import fr.estran.programme.gestion.ActionsReconduites;
import fr.estran.programme.planification.Prolongations;
import fr.estran.programme.planification.Seances;
import fr.estran.socle.commun.ActionId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was accepted: drafts of the coming quarter, and series that go on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EcritureDeReconduction {

    /** What comes of a quarter that somebody has accepted. */
    sealed interface Resultat {

        record Faite(int actions, int seances, int prolongees) implements Resultat {}

        /** All of it is there already. */
        record RienAFaire() implements Resultat {}

        /** Something is not as it was when it was shown, or does not read. */
        record ARevoir(TrimestrePropose proposition) implements Resultat {}
    }

    private final ActionsReconduites actions;
    private final Prolongations prolongations;
    private final Seances seances;

    EcritureDeReconduction(ActionsReconduites actions, Prolongations prolongations, Seances seances) {
        this.actions = actions;
        this.prolongations = prolongations;
        this.seances = seances;
    }

    /** What the database would not take: somebody has planned something else since it was looked at. */
    static final class Refusee extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String quoi;
        private final DataIntegrityViolationException refus;

        Refusee(String quoi, DataIntegrityViolationException refus) {
            super("what was taken over was refused", refus);
            this.quoi = quoi;
            this.refus = refus;
        }

        /** The line, in words. */
        String quoi() {
            return quoi;
        }

        DataIntegrityViolationException refus() {
            return refus;
        }
    }

    Resultat ecrire(TrimestrePropose proposition) {
        var trajet = proposition.trajet();
        var jours =
                ChronoUnit.DAYS.between(trajet.source().debut(), trajet.cible().debut());
        proposition.aReprendre().stream().filter(lot -> !lot.laisse()).forEach(lot -> ecrire(lot, trajet, jours));
        return proposition.seances() == 0
                ? new Resultat.RienAFaire()
                : new Resultat.Faite(proposition.actions(), proposition.seances(), proposition.prolongees());
    }

    private void ecrire(LotPropose lot, Trajet trajet, long jours) {
        lot.prolongees().forEach(regle -> prolonger(regle, trajet));
        if (lot.cree()) {
            var action = actions.creer(lot.lot().action().id(), jours);
            lot.nouvelles().forEach(regle -> commencer(action, regle));
            lot.seules().forEach(ligne -> ajouter(action, ligne));
            seances.dater(action);
        }
    }

    private void prolonger(RegleProposee regle, Trajet trajet) {
        var serie = requireNonNull(regle.serie());
        var dernier = trajet.cible().fin().minusDays(1);
        tenter(regle.enMots(), () -> prolongations.prolonger(serie.action(), serie.id(), dernier, regle.bloquees()));
        regle.lignes().forEach(ligne -> ajouter(serie.action(), ligne));
    }

    private void commencer(ActionId action, RegleProposee regle) {
        var lue = requireNonNull(regle.lue());
        tenter(regle.enMots(), () -> prolongations.creer(action, lue.regle(), lue.modele(), regle.bloquees()));
        regle.lignes().forEach(ligne -> ajouter(action, ligne));
    }

    private void ajouter(ActionId action, LigneProposee ligne) {
        ligne.retenus()
                .forEach(creneau -> tenter(
                        Paroles.M.dire("ligne", Map.of("quoi", ligne.quoi(), "quand", Paroles.quand(creneau))),
                        () -> seances.ajouter(action, seances.situer(creneau))));
    }

    private static void tenter(String quoi, Runnable ecriture) {
        try {
            ecriture.run();
        } catch (DataIntegrityViolationException refus) {
            throw new Refusee(quoi, refus);
        }
    }
}
