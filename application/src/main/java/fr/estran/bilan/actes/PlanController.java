package fr.estran.bilan.actes;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sections of a draft: which there are, and in what order. */
@WebController
@Ouvert(Cercle.LE_RESPONSABLE)
record PlanController(Consultations consultations, Brouillons brouillons) {

    private static final Messages M = Messages.de("bilan/actes");

    @PostMapping("/bilans/{annee}/{version}/ordre")
    String deplacer(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String monter,
            @RequestParam(defaultValue = "") String descendre) {
        var rapport = consultations.trouver(annee, version, qui);
        var cle = monter.isEmpty() ? descendre : monter;
        brouillons.deplacer(rapport.id(), cle, !monter.isEmpty());
        return "redirect:/bilans/" + annee + "/" + version + "#sections";
    }

    @PostMapping("/bilans/{annee}/{version}/sections")
    String ajouter(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @RequestParam(defaultValue = "") String titre,
            RedirectAttributes suite) {
        var ici = "redirect:/bilans/" + annee + "/" + version;
        var propre = LectureDeSaisie.texteOuRien(titre);
        if (SaisieDeSection.titreRefuse(propre)) {
            suite.addFlashAttribute("erreur", M.dire("section.titre.faute"));
            return ici + "#ajouter";
        }
        return brouillons
                .ajouter(consultations.trouver(annee, version, qui).id(), propre, qui.nom())
                .map(cle -> ici + "/sections/" + cle)
                .orElse(ici);
    }
}
