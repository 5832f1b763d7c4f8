package fr.estran.personnes.registre;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list to work through: the same person, or not. */
@WebController
@Ouvert(Cercle.GUICHET)
public record DoublonsController(Doublons doublons, Fusions fusions) {

    /** @param nombre of all: those that come after are shown once these are looked at */
    public record VueDoublons(List<PaireDeFiches> paires, int nombre) {}

    private static final int A_LA_FOIS = 200;

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    @GetMapping("/equipe/doublons")
    Page lister() {
        var paires = doublons.aVoir();
        return Page.de(
                "personnes/registre/doublons",
                MESSAGES,
                new VueDoublons(paires.stream().limit(A_LA_FOIS).toList(), paires.size()));
    }

    @PostMapping("/equipe/doublons/{usager}/{autre}/distinguer")
    String distinguer(@PathVariable UsagerId usager, @PathVariable UsagerId autre, RedirectAttributes suite) {
        fusions.distinguer(usager, autre);
        suite.addFlashAttribute("message", MESSAGES.dire("doublons.distinctes"));
        return "redirect:/equipe/doublons";
    }
}
