package fr.estran.bilan.actes;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In two steps: what will be frozen, then the freezing. */
@Controller
@Ouvert(Cercle.LE_RESPONSABLE)
@ConditionalOnWebApplication
class ValidationController {

    private static final Messages M = Messages.de("bilan/actes");

    private final Consultations consultations;
    private final Projets projets;
    private final Validations validations;

    ValidationController(Consultations consultations, Projets projets, Validations validations) {
        this.consultations = consultations;
        this.projets = projets;
        this.validations = validations;
    }

    @GetMapping("/bilans/{annee}/{version}/validation")
    String demander(
            @AuthenticationPrincipal Identite qui, @PathVariable int annee, @PathVariable int version, Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        if (!rapport.brouillon()) {
            throw new Introuvable();
        }
        return montrer(rapport, signature(consultations.versions(annee, qui)), Map.of(), modele);
    }

    /** Whoever signed the version before, to be read over as the rest. */
    private static SaisieDeSignature signature(List<RapportAnnuel> versions) {
        return versions.stream()
                .flatMap(version -> Stream.ofNullable(version.validation()))
                .findFirst()
                .map(validation -> new SaisieDeSignature(
                        validation.auteur().nom(), validation.auteur().qualite(), ""))
                .orElse(new SaisieDeSignature("", "", ""));
    }

    @PostMapping("/bilans/{annee}/{version}/validation")
    String valider(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @ModelAttribute("saisie") SaisieDeSignature saisie,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        var fautes = saisie.fautes();
        if (rapport.brouillon() && !fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(rapport, saisie, fautes, modele);
        }
        var ici = "redirect:/bilans/" + annee + "/" + version;
        if (!rapport.brouillon()) {
            suite.addFlashAttribute("erreur", devance(rapport));
            return ici;
        }
        switch (validations.valider(rapport.id(), saisie.relue(), saisie.signataire(), qui.nom())) {
            case IssueDeValidation.Valide _ -> suite.addFlashAttribute("message", M.dire("issue.valide"));
            case IssueDeValidation.DejaValide(var gagnant) -> suite.addFlashAttribute("erreur", devance(gagnant));
            case IssueDeValidation.TexteAReprendre _ ->
                suite.addFlashAttribute("erreur", M.dire("issue.texte_a_reprendre"));
            case IssueDeValidation.AnneeEnCours _ -> suite.addFlashAttribute("erreur", M.dire("issue.annee_en_cours"));
            case IssueDeValidation.Trahit _ -> ici += "/differences";
            case IssueDeValidation.Change _ -> {
                reponse.setStatus(409);
                modele.addAttribute("change", true);
                return montrer(rapport, saisie, Map.of(), modele);
            }
        }
        return ici;
    }

    private static String devance(RapportAnnuel rapport) {
        var validation = rapport.validation();
        return M.dire("issue.deja_valide", Map.of("qui", validation == null ? "" : validation.par()));
    }

    private String montrer(RapportAnnuel rapport, SaisieDeSignature saisie, Map<String, String> fautes, Model modele) {
        var projet = projets.lire(rapport.id());
        if (!projet.preparation().trahisons().isEmpty()) {
            return "redirect:/bilans/" + rapport.annee() + "/" + rapport.version() + "/differences";
        }
        modele.addAttribute("m", M)
                .addAttribute("rapport", rapport)
                .addAttribute("projet", projet)
                .addAttribute("saisie", saisie)
                .addAttribute("fautes", fautes);
        return "bilan/actes/validation";
    }
}
