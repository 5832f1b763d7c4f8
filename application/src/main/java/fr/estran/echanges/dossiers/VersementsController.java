package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An import of before: what it did, what undoing it would do, and why it cannot be undone. */
@Controller
@Ouvert(Cercle.GESTION)
record VersementsController(Retour retour) {

    static final Messages MESSAGES = Messages.de("echanges/versements");

    @GetMapping("/echanges/versements/{versement}")
    Page voir(@PathVariable VersementId versement) {
        return Page.de("echanges/dossiers/versement", MESSAGES, retour.voir(versement));
    }

    @PostMapping("/echanges/versements/{versement}/defaire")
    @Ouvert(value = Cercle.GESTION, sensible = true)
    String defaire(
            @AuthenticationPrincipal Identite qui, @PathVariable VersementId versement, RedirectAttributes suite) {
        switch (retour.defaire(versement, qui.compte())) {
            case Retour.Resultat.Fait _ -> suite.addFlashAttribute("message", MESSAGES.dire("defaire.fait"));
            case Retour.Resultat.DejaFait _ -> suite.addFlashAttribute("message", MESSAGES.dire("defaire.deja"));
            case Retour.Resultat.Empeche _ -> suite.addFlashAttribute("erreur", MESSAGES.dire("defaire.empeche"));
            case Retour.Resultat.Occupe _ -> suite.addFlashAttribute("erreur", MESSAGES.dire("defaire.occupe"));
            case Retour.Resultat.Contredit(var regle) ->
                suite.addFlashAttribute("erreur", MESSAGES.dire("defaire.contredit", Map.of("regle", regle)));
        }
        suite.addAttribute("versement", versement.valeur());
        return "redirect:/echanges/versements/{versement}";
    }
}
