package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody of the service decides on what bodies propose. */
@WebController
@Ouvert(Cercle.GESTION)
record PropositionsController(Propositions propositions, PageDesPropositions page) {

    @GetMapping("/equipe/propositions")
    Page lister() {
        return page.montrer();
    }

    @PostMapping("/equipe/propositions/{proposition}")
    String decider(
            @PathVariable UUID proposition,
            @RequestParam(defaultValue = "") String morceau,
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
            case "tout" -> {
                var restent = propositions.toutAccepter(proposition);
                if (restent == 0) {
                    dire("proposition.toutes_acceptees", suite);
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

    private static void dire(String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDesPropositions.MESSAGES.dire(cle));
    }
}
