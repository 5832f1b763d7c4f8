package fr.estran.personnes.registre;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list to work through: the same person, or not. */
@WebController
@Ouvert(Cercle.GUICHET)
record DoublonsController(Doublons doublons, Fusions fusions) {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    @GetMapping("/equipe/doublons")
    Page lister(@RequestParam(defaultValue = "1") int page) {
        return Page.de("personnes/registre/doublons", MESSAGES, doublons.aVoir(page));
    }

    @PostMapping("/equipe/doublons/{usager}/{autre}/distinguer")
    String distinguer(@PathVariable UsagerId usager, @PathVariable UsagerId autre, RedirectAttributes suite) {
        fusions.distinguer(usager, autre);
        suite.addFlashAttribute("message", MESSAGES.dire("doublons.distinctes"));
        return "redirect:/equipe/doublons";
    }
}
