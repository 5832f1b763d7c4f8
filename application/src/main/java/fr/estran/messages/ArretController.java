package fr.estran.messages;

import fr.estran.inscriptions.maplace.RechercheParCode;
import fr.estran.inscriptions.maplace.RechercheParCode.Resultat;
import fr.estran.inscriptions.maplace.SaisieDuCode;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for no more messages: from the message itself, or with the code of the place. */
@Controller
@ConditionalOnWebApplication
class ArretController {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private final Arrets arrets;
    private final RechercheParCode recherche;

    ArretController(Arrets arrets, RechercheParCode recherche) {
        this.arrets = arrets;
        this.recherche = recherche;
    }

    @GetMapping("/messages/arret")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String demander(Model modele) {
        return montrer(modele, Map.of(), new SaisieDuCode("", ""));
    }

    @PostMapping("/messages/arret")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    String arreter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String nom,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var saisie = new SaisieDuCode(code, nom);
        return switch (recherche.chercher(saisie, demande.getRemoteAddr())) {
            case Resultat.TropDEssais(var fautes) -> {
                reponse.setStatus(429);
                yield montrer(modele, fautes, saisie);
            }
            case Resultat.Inconnue(var fautes) -> {
                reponse.setStatus(422);
                yield montrer(modele, fautes, saisie);
            }
            case Resultat.Trouvee trouvee -> {
                arrets.pour(trouvee.demande());
                suite.addFlashAttribute("message", MESSAGES.dire("arret.fait"));
                yield "redirect:/messages/arret";
            }
        };
    }

    /** A machine that reads mail first follows links: nothing is done before the button. */
    @GetMapping("/messages/arret/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String parLien(@PathVariable UUID jeton, Model modele) {
        arrets.verifier(jeton);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jeton", jeton.toString());
        return "messages/arret-par-lien";
    }

    /** The button, or the one click of a mail program (RFC 8058), which sends no token of ours. */
    @PostMapping("/messages/arret/{jeton}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String arreterParLien(@PathVariable UUID jeton, RedirectAttributes suite) {
        arrets.parJeton(jeton);
        suite.addFlashAttribute("message", MESSAGES.dire("arret.fait"));
        return "redirect:/messages/arret";
    }

    private static String montrer(Model modele, Map<String, String> fautes, SaisieDuCode saisie) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("saisie", saisie);
        return "messages/arret";
    }
}
