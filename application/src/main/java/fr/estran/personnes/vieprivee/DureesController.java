package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.ReglesDeConservation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is kept, why and how long: on one page, with the periods that the town may shorten. */
@Controller
@ConditionalOnWebApplication
class DureesController {

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");
    private static final String ICI = "/reglages/vie-privee";

    private final ReglesDeConservation regles;
    private final Echeances echeances;
    private final Droits droits;

    DureesController(ReglesDeConservation regles, Echeances echeances, Droits droits) {
        this.regles = regles;
        this.echeances = echeances;
        this.droits = droits;
    }

    @GetMapping(ICI)
    @Ouvert(Cercle.GESTION)
    String voir(@AuthenticationPrincipal Identite qui, Model modele) {
        return montrer(qui, FormulaireDurees.de(regles.lire()), Map.of(), modele);
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    String changer(
            @AuthenticationPrincipal Identite qui,
            @RequestParam Map<String, String> dits,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new FormulaireDurees(dits);
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty() || !regles.changer(formulaire.durees())) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return montrer(qui, formulaire, fautes, modele);
        }
        suite.addFlashAttribute("message", MESSAGES.dire("durees.changees"));
        return "redirect:" + ICI;
    }

    private String montrer(Identite qui, FormulaireDurees formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("regle", droits.permet(qui.roles(), HttpMethod.POST, ICI));
        modele.addAttribute("conservees", Conservation.de(regles.lire()));
        modele.addAttribute("nombre", echeances.nombre());
        return "personnes/vieprivee/durees";
    }
}
