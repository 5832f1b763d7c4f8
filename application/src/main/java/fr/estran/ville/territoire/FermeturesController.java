package fr.estran.ville.territoire;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.territoire.ResultatFermeture.Avertie;
import fr.estran.ville.territoire.ResultatFermeture.Notee;
import fr.estran.ville.territoire.ResultatFermeture.Refusee;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When a venue is closed, and its rooms. */
@Controller
@Ouvert(Cercle.TENUE_DES_LIEUX)
@ConditionalOnWebApplication
class FermeturesController {

    private final Fermetures fermetures;
    private final Salles salles;
    private final PageDeLieu page;

    FermeturesController(Fermetures fermetures, Salles salles, PageDeLieu page) {
        this.fermetures = fermetures;
        this.salles = salles;
        this.page = page;
    }

    @PostMapping("/equipe/lieux/{lieu}/fermetures")
    String fermer(
            @PathVariable LieuId lieu,
            @ModelAttribute("fermeture") FormulaireFermeture fermeture,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = fermeture.fautes(PageDeLieu.MESSAGES);
        if (!fautes.isEmpty()) {
            return aRevoir(lieu, fautes, reponse, modele);
        }
        return switch (noter(lieu, fermeture, accord)) {
            case Notee _ -> vers(lieu, "fermetures.notee", suite);
            case Refusee(var champ, var phrase) -> aRevoir(lieu, Map.of(champ, phrase), reponse, modele);
            case Avertie(var seances) -> {
                modele.addAttribute("aFermer", seances);
                yield aRevoir(lieu, Map.of(), reponse, modele);
            }
        };
    }

    @PostMapping("/equipe/lieux/{lieu}/fermetures/{fermeture}/retirer")
    String rouvrir(@PathVariable LieuId lieu, @PathVariable("fermeture") UUID id, RedirectAttributes suite) {
        fermetures.retirer(lieu, id);
        return vers(lieu, "fermetures.retiree", suite);
    }

    @PostMapping("/equipe/lieux/{lieu}/salles")
    String ajouter(
            @PathVariable LieuId lieu,
            @ModelAttribute("salle") FormulaireSalle salle,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = salle.fautes(PageDeLieu.MESSAGES);
        if (!fautes.isEmpty()) {
            return aRevoir(lieu, fautes, reponse, modele);
        }
        salles.dire(lieu, salle);
        return vers(lieu, "salles.ajoutee", suite);
    }

    @PostMapping("/equipe/lieux/{lieu}/salles/{salle}/retirer")
    String retirer(@PathVariable LieuId lieu, @PathVariable("salle") UUID id, RedirectAttributes suite) {
        salles.retirer(lieu, id);
        return vers(lieu, "salles.retiree", suite);
    }

    /** What another wrote in the meantime is refused by the database, and said. */
    private ResultatFermeture noter(LieuId lieu, FormulaireFermeture fermeture, @Nullable String accord) {
        try {
            return fermetures.noter(lieu, fermeture, accord);
        } catch (DataIntegrityViolationException refus) {
            return new Refusee(
                    "du",
                    fermetures
                            .conflit(lieu, fermeture)
                            .or(() -> Contraintes.phrase(refus))
                            .orElseThrow(() -> refus));
        }
    }

    private String aRevoir(LieuId lieu, Map<String, String> fautes, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(422);
        return page.montrer(lieu, fautes, modele);
    }

    private static String vers(LieuId lieu, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDeLieu.MESSAGES.dire(cle));
        return "redirect:/equipe/lieux/" + lieu;
    }
}
