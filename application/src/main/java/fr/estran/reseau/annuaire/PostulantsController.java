package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.PageDesPropositions.MESSAGES;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody of a body that nobody has asked says that it helps too; somebody of the service adds it, or sets it aside. */
@WebController
public record PostulantsController(Postulants postulants, Tentatives tentatives) {

    public record VuePostuler(
            Postulant.Saisie saisie,
            Map<String, String> fautes,
            @Nullable String erreur) {}

    private static final String ICI = "/annuaire/proposer";
    private static final String EQUIPE = "/equipe/propositions";

    /** From one connection. */
    private static final int PAR_JOUR = 5;

    @GetMapping(ICI)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page ouvrir() {
        return montrer(Postulant.Saisie.VIERGE, Map.of(), null);
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.AVIS)
    Reponse postuler(@ModelAttribute("saisie") Postulant.Saisie saisie, HttpServletRequest demande) {
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            return montrer(saisie, fautes, null).refusee();
        }
        if (!tentatives.permettreDuJour(PAR_JOUR, "postulant", demande.getRemoteAddr())
                || !postulants.postuler(saisie)) {
            return montrer(saisie, Map.of(), MESSAGES.dire("postulant.trop")).avec(429);
        }
        return Renvoi.vers(ICI + "/merci");
    }

    @GetMapping(ICI + "/merci")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page remercier() {
        return Page.de("reseau/annuaire/dit", MESSAGES, new FicheParLienController.VueDit("postulant"));
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

    private static Page montrer(Postulant.Saisie saisie, Map<String, String> fautes, @Nullable String erreur) {
        return Page.de("reseau/annuaire/postuler", MESSAGES, new VuePostuler(saisie, fautes, erreur));
    }
}
