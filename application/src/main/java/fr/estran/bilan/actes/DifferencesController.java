package fr.estran.bilan.actes;

import fr.estran.bilan.publication.Precaution;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which figures would tell of few people, beside the reports that went out, and what one does about it. */
@Controller
@ConditionalOnWebApplication
public class DifferencesController {

    public record VueDifferences(RapportAnnuel rapport, Confrontation etat, boolean avecLesNombres) {}

    private static final Messages M = Messages.de("bilan/actes");

    private final Consultations consultations;
    private final Precautions precautions;

    DifferencesController(Consultations consultations, Precautions precautions) {
        this.consultations = consultations;
        this.precautions = precautions;
    }

    @GetMapping("/bilans/{annee}/{version}/differences")
    @Ouvert(Cercle.SUIVI_DES_ACTES)
    Page voir(@AuthenticationPrincipal Identite qui, @PathVariable int annee, @PathVariable int version) {
        var rapport = consultations.trouver(annee, version, qui);
        return Page.de(
                "bilan/actes/differences",
                M,
                new VueDifferences(rapport, precautions.lire(rapport), Consultations.redige(qui)));
    }

    @PostMapping("/bilans/{annee}/{version}/differences")
    @Ouvert(Cercle.LE_RESPONSABLE)
    String choisir(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @RequestParam(defaultValue = "attendre") String choix,
            RedirectAttributes suite) {
        var ici = "redirect:/bilans/" + annee + "/" + version;
        var rapport = consultations.trouver(annee, version, qui);
        switch (choix) {
            case "attendre" -> precautions.choisir(rapport.id(), null);
            case "garder" -> precautions.choisir(rapport.id(), Precaution.GARDER);
            case "regrouper" -> precautions.choisir(rapport.id(), Precaution.REGROUPER);
            default -> throw new Introuvable();
        }
        suite.addFlashAttribute("message", M.dire("differences.choisi." + choix));
        return choix.equals("attendre") ? ici : ici + "/validation";
    }
}
