package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When each counsellor receives people one by one, and where; and on what terms an appointment is given. */
@Controller
@ConditionalOnWebApplication
class PlagesController {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final String ICI = "redirect:/equipe/rendez-vous/plages";

    private final Plages plages;
    private final Clock horloge;

    PlagesController(Plages plages, Clock horloge) {
        this.plages = plages;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/rendez-vous/plages")
    @Ouvert(Cercle.PROGRAMMATION)
    String voir(Model modele) {
        var aujourdhui = LocalDate.now(horloge).toString();
        return montrer(new FormulairePlage(null, null, null, null, null, null, aujourdhui, null), Map.of(), modele);
    }

    @PostMapping("/equipe/rendez-vous/plages")
    @Ouvert(Cercle.PROGRAMMATION)
    String ouvrir(
            @ModelAttribute("formulaire") FormulairePlage formulaire,
            @RequestParam(defaultValue = "") String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES, plages.regles().duree());
        if (fautes.isEmpty()) {
            var voisines = plages.voisines(formulaire.plage());
            var lues = Integer.toHexString(voisines.hashCode());
            if (!voisines.isEmpty() && !lues.equals(accord)) {
                reponse.setStatus(422);
                modele.addAttribute("voisines", voisines).addAttribute("accord", lues);
                return montrer(formulaire, fautes, modele);
            }
            plages.ouvrir(formulaire.plage()).ifPresent(phrase -> fautes.put("jour", phrase));
        }
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(formulaire, fautes, modele);
        }
        suite.addFlashAttribute("message", MESSAGES.dire("plages.ouverte"));
        return ICI;
    }

    @PostMapping("/equipe/rendez-vous/plages/{plage}/finir")
    @Ouvert(Cercle.PROGRAMMATION)
    String finir(@PathVariable UUID plage, @RequestParam(defaultValue = "") String au, RedirectAttributes suite) {
        var dernier = LectureDeSaisie.jour(au);
        if (dernier.isEmpty()) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("plages.faute.date"));
        } else {
            plages.finir(plage, dernier.get());
            suite.addFlashAttribute("message", MESSAGES.dire("plages.finie"));
        }
        return ICI;
    }

    @GetMapping("/equipe/rendez-vous/regles")
    @Ouvert(Cercle.GESTION)
    String regles(Model modele) {
        return montrer(FormulaireRegles.de(plages.regles()), Map.of(), modele);
    }

    @PostMapping("/equipe/rendez-vous/regles")
    @Ouvert(Cercle.GESTION)
    String regler(
            @ModelAttribute("formulaire") FormulaireRegles formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(formulaire, fautes, modele);
        }
        plages.regler(formulaire.regles());
        suite.addFlashAttribute("message", MESSAGES.dire("regles.enregistrees"));
        return "redirect:/equipe/rendez-vous/regles";
    }

    private String montrer(FormulairePlage formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("formulaire", formulaire)
                .addAttribute("fautes", fautes)
                .addAttribute("plages", plages.toutes())
                .addAttribute("conseillers", plages.conseillers())
                .addAttribute("lieux", plages.lieux())
                .addAttribute("salles", plages.salles())
                .addAttribute("regles", plages.regles())
                .addAttribute("hier", LocalDate.now(horloge).minusDays(1).toString());
        return "inscriptions/rendezvous/plages";
    }

    private static String montrer(FormulaireRegles formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("formulaire", formulaire)
                .addAttribute("fautes", fautes);
        return "inscriptions/rendezvous/regles";
    }
}
