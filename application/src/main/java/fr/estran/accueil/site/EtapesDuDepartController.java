package fr.estran.accueil.site;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is left to do before the service opens: each step is a page, which one may leave for later, or leave out. */
@Controller
@Ouvert(Cercle.GESTION)
class EtapesDuDepartController {

    private static final Messages MESSAGES = Messages.de("accueil/site");
    private static final String ICI = "/premiere-fois/etapes";

    private final Depart depart;

    EtapesDuDepartController(Depart depart) {
        this.depart = depart;
    }

    @GetMapping(ICI)
    String voir(@AuthenticationPrincipal Identite qui, Model modele) {
        var etapes = depart.etapes(qui.roles());
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("etapes", etapes);
        modele.addAttribute("messagesPartent", depart.messagesPartent());
        modele.addAttribute("prochaine", Depart.prochaine(etapes).orElse(null));
        return "accueil/site/depart";
    }

    @PostMapping(ICI + "/{etape}/passer")
    String passer(@PathVariable String etape) {
        depart.passer(Code.lire(EtapeDuDepart.class, etape).orElseThrow(Introuvable::new));
        return "redirect:" + ICI;
    }

    @PostMapping(ICI + "/{etape}/reprendre")
    String reprendre(@PathVariable String etape) {
        depart.reprendre(Code.lire(EtapeDuDepart.class, etape).orElseThrow(Introuvable::new));
        return "redirect:" + ICI;
    }
}
