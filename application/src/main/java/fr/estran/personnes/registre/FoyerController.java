package fr.estran.personnes.registre;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who lives with somebody, or helps them: found as anybody is found, then tied to them. */
@Controller
@Ouvert(Cercle.GUICHET)
@ConditionalOnWebApplication
class FoyerController {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    private final Fiches fiches;
    private final Foyers foyers;

    FoyerController(Fiches fiches, Foyers foyers) {
        this.fiches = fiches;
        this.foyers = foyers;
    }

    @GetMapping("/equipe/personnes/{usager}/foyer")
    String ouvrir(@PathVariable UsagerId usager, Model modele) {
        return montrer(usager, "", "", List.of(), Map.of(), modele);
    }

    /** @param avec the other one, once they were found and chosen */
    @PostMapping("/equipe/personnes/{usager}/foyer")
    String lier(
            @PathVariable UsagerId usager,
            @RequestParam(defaultValue = "") String cherche,
            @RequestParam(defaultValue = "") String nature,
            @RequestParam(required = false) @Nullable UsagerId avec,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var personne = fiches.lire(usager).id();
        if (avec == null) {
            var trouvees = fiches.chercher(cherche).stream()
                    .filter(fiche -> !fiche.id().equals(personne))
                    .toList();
            return montrer(personne, cherche, nature, trouvees, Map.of(), modele);
        }
        if (!Foyers.NATURES.contains(nature) || avec.equals(personne)) {
            reponse.setStatus(422);
            var trouvees = fiches.chercher(cherche);
            var faute = MESSAGES.dire(avec.equals(personne) ? "foyer.faute.soi" : "foyer.faute.nature");
            return montrer(personne, cherche, nature, trouvees, Map.of("nature", faute), modele);
        }
        var nouveau = foyers.lier(personne, avec, nature);
        suite.addFlashAttribute("message", MESSAGES.dire(nouveau ? "foyer.fait" : "foyer.deja"));
        return "redirect:/equipe/personnes/" + personne;
    }

    @PostMapping("/equipe/personnes/{usager}/foyer/{lien}/retirer")
    String retirer(@PathVariable UsagerId usager, @PathVariable UUID lien, RedirectAttributes suite) {
        foyers.delier(fiches.lire(usager).id(), lien);
        suite.addFlashAttribute("message", MESSAGES.dire("foyer.retire"));
        return "redirect:/equipe/personnes/" + usager;
    }

    private String montrer(
            UsagerId usager,
            String cherche,
            String nature,
            List<FicheTrouvee> trouvees,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("fiche", fiches.lire(usager));
        modele.addAttribute("cherche", cherche);
        modele.addAttribute("nature", nature);
        modele.addAttribute("trouvees", trouvees);
        modele.addAttribute("fautes", fautes);
        return "personnes/registre/foyer";
    }
}
