package fr.estran.programme.reconduction;

import static java.util.Objects.requireNonNull;

import fr.estran.programme.gestion.ActionsGroupees;
import fr.estran.programme.planification.Prolongations;
import fr.estran.programme.planification.Seances;
import fr.estran.programme.reconduction.LotPropose.RegleProposee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.pages.Option;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was accepted: drafts of the coming quarter, and series that go on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EcritureDeReconduction {

    /** What comes of a quarter that somebody has accepted. */
    sealed interface Resultat {

        record Faite(int actions, int seances, int prolongees) implements Resultat {}

        /** All of it is there already. */
        record RienAFaire() implements Resultat {}

        /** Something is not as it was when it was shown, or does not read. */
        record ARevoir(TrimestrePropose proposition) implements Resultat {}
    }

    private final ActionsGroupees actions;
    private final Prolongations prolongations;
    private final Seances seances;

    EcritureDeReconduction(ActionsGroupees actions, Prolongations prolongations, Seances seances) {
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
            var action = actions.reconduire(lot.lot().action().id(), jours);
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
                        Paroles.M.dire("ligne", "quoi", ligne.quoi(), "quand", Paroles.quand(creneau)),
                        () -> seances.ajouter(action, seances.situer(creneau))));
    }

    private static void tenter(String quoi, Runnable ecriture) {
        try {
            ecriture.run();
        } catch (DataIntegrityViolationException refus) {
            throw new Refusee(quoi, refus);
        }
    }

    /**
     * A quarter as it would be taken over.
     *
     * @param lieux where a rule may be held
     * @param lieuxQuittes where the service goes no more
     * @param conseillers by whom
     * @param vacancesConnues the last day of which one knows whether schools are open; null where none is
     */
    public record TrimestrePropose(
            Trajet trajet,
            List<LotPropose> lots,
            List<Attente> attentes,
            Sources.Source source,
            List<Option> lieux,
            List<Option> lieuxQuittes,
            List<Option> conseillers,
            @Nullable LocalDate vacancesConnues) {

        /**
         * A theme that people wait for.
         *
         * @param proposees how many actions of it are proposed below
         * @param prevues how many there are in the coming quarter already
         */
        public record Attente(String theme, int personnes, long proposees, long prevues) {}

        public boolean vide() {
            return lots.isEmpty();
        }

        /** Whether all that there was is in the coming quarter already. */
        public boolean toutDeja() {
            return !vide() && lots.stream().allMatch(LotPropose::deja);
        }

        public List<LotPropose> deja() {
            return lots.stream().filter(LotPropose::deja).toList();
        }

        public List<LotPropose> aReprendre() {
            return lots.stream().filter(lot -> !lot.deja()).toList();
        }

        public List<LotPropose> de(TypeDAction type) {
            return aReprendre().stream().filter(lot -> lot.lot().type() == type).toList();
        }

        /** In the order of the page. */
        public List<TypeDAction> types() {
            return Stream.of(TypeDAction.values())
                    .filter(type -> !de(type).isEmpty())
                    .toList();
        }

        public List<LigneProposee> aRegarder() {
            return lignes().filter(ligne -> !ligne.prete()).toList();
        }

        /** What needs nobody: rules, and lines without obstacle. */
        public long pretes() {
            return regles().count()
                    + lignes().filter(ligne -> ligne.prete() && !ligne.laissee())
                            .count();
        }

        /** What there would be if it were accepted so. */
        public int actions() {
            return ecrits().mapToInt(lot -> lot.cree() ? 1 : 0).sum();
        }

        public int seances() {
            return ecrits().mapToInt(LotPropose::seancesEcrites).sum();
        }

        public int prolongees() {
            return ecrits().mapToInt(lot -> lot.prolongees().size()).sum();
        }

        private Stream<LotPropose> ecrits() {
            return aReprendre().stream().filter(lot -> !lot.laisse());
        }

        /** What the page shows ready, so that it can be said what it did not. */
        public String vues() {
            return String.join(
                    "",
                    lignes().filter(LigneProposee::prete)
                            .map(LigneProposee::empreinte)
                            .toList());
        }

        public int sansHeure() {
            return source.sansHeure();
        }

        public int annulees() {
            return source.annulees();
        }

        public int plusProposees() {
            return source.plusProposees();
        }

        /** Nobody has told when schools are closed in the coming quarter. */
        public boolean vacancesInconnues() {
            return vacancesConnues == null
                    || vacancesConnues.isBefore(trajet.cible().debut());
        }

        public boolean empechee() {
            return lots.stream().anyMatch(LotPropose::empeche);
        }

        private Stream<LigneProposee> lignes() {
            return lots.stream().flatMap(LotPropose::toutes);
        }

        private Stream<RegleProposee> regles() {
            return aReprendre().stream()
                    .filter(lot -> !lot.laisse())
                    .flatMap(lot -> lot.regles().stream())
                    .filter(RegleProposee::seTient);
        }
    }
}
