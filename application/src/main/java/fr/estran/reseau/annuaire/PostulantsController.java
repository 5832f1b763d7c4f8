package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.PageDesPropositions.MESSAGES;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Somebody of a body that nobody has asked says that it helps too; somebody of the service adds it, or sets it aside. */
@Controller
@ConditionalOnWebApplication
class PostulantsController {

    private static final String ICI = "/annuaire/proposer";
    private static final String EQUIPE = "/equipe/propositions";

    /** From one connection. */
    private static final int PAR_JOUR = 5;

    private final Postulants postulants;
    private final Tentatives tentatives;

    PostulantsController(Postulants postulants, Tentatives tentatives) {
        this.postulants = postulants;
        this.tentatives = tentatives;
    }

    @GetMapping(ICI)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String ouvrir(Model modele) {
        return montrer(Postulant.Saisie.VIERGE, Map.of(), modele);
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.AVIS)
    String postuler(
            @ModelAttribute("saisie") Postulant.Saisie saisie,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(saisie, fautes, modele);
        }
        if (!tentatives.permettreDuJour(PAR_JOUR, "postulant", demande.getRemoteAddr())
                || !postulants.postuler(saisie)) {
            reponse.setStatus(429);
            modele.addAttribute("erreur", MESSAGES.dire("postulant.trop"));
            return montrer(saisie, Map.of(), modele);
        }
        return "redirect:" + ICI + "/merci";
    }

    @GetMapping(ICI + "/merci")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String remercier(Model modele) {
        modele.addAttribute("m", MESSAGES).addAttribute("quoi", "postulant");
        return "reseau/annuaire/dit";
    }

    @PostMapping(EQUIPE + "/postulants/{postulant}")
    @Ouvert(Cercle.GESTION)
    String decider(@PathVariable UUID postulant, @RequestParam String geste, RedirectAttributes suite) {
        switch (geste) {
            case "ajouter" -> {
                var organisme = postulants.ajouter(postulant);
                if (organisme.isPresent()) {
                    suite.addFlashAttribute("message", MESSAGES.dire("postulant.ajoute"));
                    return "redirect:" + EQUIPE + "/liens/" + organisme.get();
                }
                suite.addFlashAttribute("erreur", MESSAGES.dire("postulant.deja"));
            }
            case "ecarter" -> {
                postulants.ecarter(postulant);
                suite.addFlashAttribute("message", MESSAGES.dire("postulant.ecarte"));
            }
            default -> throw new Introuvable();
        }
        return "redirect:" + EQUIPE;
    }

    private static String montrer(Postulant.Saisie saisie, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES).addAttribute("saisie", saisie).addAttribute("fautes", fautes);
        return "reseau/annuaire/postuler";
    }
}
