package fr.estran.bilan.actes;

import fr.estran.bilan.actes.DejaDits.DejaDitRepository;
import fr.estran.bilan.publication.Differences.Precaution;
import fr.estran.bilan.rapport.ChiffreQuiTrahit;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which figures would tell of few people, beside the reports that went out, and what one does about it. */
@WebController
public record DifferencesController(Precautions precautions) {

    public record VueDifferences(RapportAnnuel rapport, Confrontation etat, boolean avecLesNombres) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/bilans/{annee}/{version}/differences")
    @Ouvert(Cercle.SUIVI_DES_ACTES)
    Page voir(@AuthenticationPrincipal Identite qui, RapportAnnuel rapport) {
        return Page.de(
                "bilan/actes/differences",
                M,
                new VueDifferences(rapport, precautions.lire(rapport), Consultations.redige(qui)));
    }

    @PostMapping("/bilans/{annee}/{version}/differences")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Renvoi choisir(RapportAnnuel rapport, @RequestParam(defaultValue = "attendre") String choix) {
        switch (choix) {
            case "attendre" -> precautions.choisir(rapport.id(), null);
            case "garder" -> precautions.choisir(rapport.id(), Precaution.GARDER);
            case "regrouper" -> precautions.choisir(rapport.id(), Precaution.REGROUPER);
            default -> throw new Introuvable();
        }
        return Renvoi.vers(choix.equals("attendre") ? rapport.chemin() : rapport.chemin() + "/validation")
                .annoncer(M.dire("differences.choisi." + choix));
    }

    /** What to do with a report that, beside those that went out, would tell of few people. */
    @Service
    static class Precautions {

        private final Rapports rapports;
        private final DejaDitRepository sorties;
        private final DejaDits dejaDits;
        private final Journal journal;

        Precautions(Rapports rapports, DejaDitRepository sorties, DejaDits dejaDits, Journal journal) {
            this.rapports = rapports;
            this.sorties = sorties;
            this.dejaDits = dejaDits;
            this.journal = journal;
        }

        @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
        public Confrontation lire(RapportAnnuel rapport) {
            return new Confrontation(
                    dejaDits.trahisons(rapport),
                    sorties.precaution(rapport.id()),
                    rapport.brouillon() && dejaDits.preparer(rapport).regroupable());
        }

        /** Nothing chosen: one waits, and the draft tells what the records say. */
        @Transactional
        public void choisir(RapportId id, @Nullable Precaution choix) {
            if (!rapports.verrouiller(id).brouillon()) {
                throw new Introuvable();
            }
            sorties.choisir(id, choix);
            rapports.avancer(id);
            journal.noter(acte(choix), id.valeur());
        }

        private static String acte(@Nullable Precaution choix) {
            return switch (choix) {
                case null -> "bilan.attendre";
                case GARDER -> "bilan.garder";
                case REGROUPER -> "bilan.regrouper";
            };
        }
    }

    /**
     * A report beside those that went out.
     *
     * @param trahisons by which the two together would tell of few people
     * @param choix what was chosen, if anything was
     * @param regroupable whether the new figures may be told, with fewer rows
     */
    public record Confrontation(
            List<ChiffreQuiTrahit> trahisons, @Nullable Precaution choix, boolean regroupable) {}
}
