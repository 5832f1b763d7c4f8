package fr.estran.propositions;

import fr.estran.commun.Enseigne;
import fr.estran.commun.Introuvable;
import fr.estran.commun.OrganismeId;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody of the service decides on what bodies propose, and gives a link to those who have no e-mail. */
@Controller
@ConditionalOnWebApplication
class PropositionsController {

    private final Propositions propositions;
    private final LiensDesFiches liens;
    private final PageDesPropositions page;
    private final Enseigne enseigne;

    PropositionsController(
            Propositions propositions, LiensDesFiches liens, PageDesPropositions page, Enseigne enseigne) {
        this.propositions = propositions;
        this.liens = liens;
        this.page = page;
        this.enseigne = enseigne;
    }

    @GetMapping("/equipe/propositions")
    String lister(Model modele) {
        return page.montrer(modele);
    }

    @PostMapping("/equipe/propositions/{proposition}")
    String decider(
            @PathVariable UUID proposition,
            @RequestParam String morceau,
            @RequestParam String geste,
            RedirectAttributes suite) {
        switch (geste) {
            case "accepter" -> {
                if (propositions.accepter(proposition, morceau)) {
                    dire("proposition.acceptee", suite);
                } else {
                    suite.addFlashAttribute("erreur", PageDesPropositions.MESSAGES.dire("proposition.impossible"));
                }
            }
            case "refuser" -> {
                propositions.refuser(proposition, morceau);
                dire("proposition.refusee", suite);
            }
            default -> throw new Introuvable();
        }
        return "redirect:/equipe/propositions";
    }

    /** Shown once: to be printed and posted, or told by telephone. */
    @PostMapping("/equipe/propositions/liens/{organisme}")
    String ecrire(@PathVariable OrganismeId organisme, Model modele, RedirectAttributes suite) {
        var site = enseigne.adresse();
        if (site.isEmpty()) {
            suite.addFlashAttribute("erreur", PageDesPropositions.MESSAGES.dire("lettre.sans_site"));
            return "redirect:/equipe/propositions";
        }
        var jeton = liens.creer(organisme, MoyenDeLien.LETTRE);
        modele.addAttribute("m", PageDesPropositions.MESSAGES);
        modele.addAttribute("organisme", propositions.organisme(organisme));
        modele.addAttribute("service", enseigne.nom());
        modele.addAttribute("telephone", enseigne.telephone().orElse(null));
        modele.addAttribute("adresse", site.get() + "/fiche/" + jeton);
        modele.addAttribute("jours", LiensDesFiches.VALABLE.toDays());
        return "propositions/lettre";
    }

    private static void dire(String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDesPropositions.MESSAGES.dire(cle));
    }
}
