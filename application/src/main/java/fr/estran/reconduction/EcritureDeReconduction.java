package fr.estran.reconduction;

import static java.util.Objects.requireNonNull;

import fr.estran.commun.ActionId;
import fr.estran.gestion.ActionsReconduites;
import fr.estran.seances.Seances;
import fr.estran.seances.SuitesDesSeances;
import fr.estran.series.Prolongations;
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

    private final ActionsReconduites actions;
    private final Prolongations prolongations;
    private final Seances seances;
    private final SuitesDesSeances suites;

    EcritureDeReconduction(
            ActionsReconduites actions, Prolongations prolongations, Seances seances, SuitesDesSeances suites) {
        this.actions = actions;
        this.prolongations = prolongations;
        this.seances = seances;
        this.suites = suites;
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

    ResultatDeReconduction ecrire(TrimestrePropose proposition) {
        var trajet = proposition.trajet();
        var jours =
                ChronoUnit.DAYS.between(trajet.source().debut(), trajet.cible().debut());
        var faites = proposition.aReprendre().stream()
                .filter(lot -> !lot.laisse())
                .map(lot -> ecrire(lot, trajet, jours))
                .toList();
        var ecrites = faites.stream().mapToInt(Ecrit::seances).sum();
        return ecrites == 0
                ? new ResultatDeReconduction.RienAFaire()
                : new ResultatDeReconduction.Faite(
                        faites.stream().mapToInt(Ecrit::actions).sum(),
                        ecrites,
                        faites.stream().mapToInt(Ecrit::prolongees).sum());
    }

    private record Ecrit(int actions, int seances, int prolongees) {}

    private Ecrit ecrire(LotPropose lot, Trajet trajet, long jours) {
        var tenues = lot.regles().stream().filter(RegleProposee::seTient).toList();
        var prolongees = tenues.stream().filter(regle -> regle.serie() != null).toList();
        var nouvelles = tenues.stream().filter(regle -> regle.serie() == null).toList();
        prolongees.forEach(regle -> prolonger(regle, trajet));
        var seules = lot.lignes().stream()
                .filter(ligne -> !ligne.retenus().isEmpty())
                .toList();
        var creee = !nouvelles.isEmpty() || !seules.isEmpty();
        if (creee) {
            var action = actions.creer(lot.lot().action().id(), jours);
            nouvelles.forEach(regle -> commencer(action, regle));
            seules.forEach(ligne -> ajouter(action, ligne));
            seances.dater(action);
        }
        var ecrites = tenues.stream().mapToInt(EcritureDeReconduction::seances).sum()
                + seules.stream().mapToInt(ligne -> ligne.retenus().size()).sum();
        return new Ecrit(creee ? 1 : 0, ecrites, prolongees.size());
    }

    private static int seances(RegleProposee regle) {
        return regle.dates().size()
                + regle.lignes().stream()
                        .mapToInt(ligne -> ligne.retenus().size())
                        .sum();
    }

    private void prolonger(RegleProposee regle, Trajet trajet) {
        var serie = requireNonNull(regle.serie());
        var dernier = trajet.cible().fin().minusDays(1);
        suites.verrouiller(serie.action());
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
