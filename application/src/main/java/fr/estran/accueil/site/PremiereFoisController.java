package fr.estran.accueil.site;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a service that has no account yet. */
@Controller
class PremiereFoisController {

    private static final Messages MESSAGES = Messages.de("accueil/site");

    private final MiseEnRoute miseEnRoute;

    PremiereFoisController(MiseEnRoute miseEnRoute) {
        this.miseEnRoute = miseEnRoute;
    }

    @GetMapping("/premiere-fois")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String demander(HttpServletRequest demande, Model modele) {
        exigerLaPremiereFois();
        return montrer(modele, PremiereFois.VIERGE, List.of(), demande);
    }

    @PostMapping("/premiere-fois")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    String faire(
            @ModelAttribute("formulaire") PremiereFois formulaire,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        exigerLaPremiereFois();
        var origine = demande.getRemoteAddr();
        if (miseEnRoute.attente(origine).isPresent()) {
            reponse.setStatus(429);
            return montrer(modele, formulaire, List.of("code"), demande);
        }
        // The code first: to weigh a password costs time, which nobody else is given.
        if (!miseEnRoute.reconnait(PremiereFois.dit(formulaire.code()), origine)) {
            reponse.setStatus(422);
            return montrer(modele, formulaire, List.of("code"), demande);
        }
        var fautes = formulaire.fautes(miseEnRoute.sansStructure());
        if (fautes.isEmpty()
                && miseEnRoute
                        .faire(
                                PremiereFois.dit(formulaire.code()),
                                formulaire.structure(),
                                demande.getServerName(),
                                PremiereFois.dit(formulaire.courriel()),
                                PremiereFois.dit(formulaire.nom()),
                                String.valueOf(formulaire.motDePasse()))
                        .isEmpty()) {
            fautes.add("code");
        }
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(modele, formulaire, fautes, demande);
        }
        suite.addFlashAttribute("message", MESSAGES.dire("premiere_fois.faite"));
        return "redirect:/connexion";
    }

    private void exigerLaPremiereFois() {
        if (!miseEnRoute.attendue()) {
            throw new Introuvable();
        }
    }

    private String montrer(Model modele, PremiereFois formulaire, List<String> fautes, HttpServletRequest demande) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute(
                "attendre", miseEnRoute.attente(demande.getRemoteAddr()).isPresent());
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("sansStructure", miseEnRoute.sansStructure());
        return "accueil/site/premiere-fois";
    }
}
