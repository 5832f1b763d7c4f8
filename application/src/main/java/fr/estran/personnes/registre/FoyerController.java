package fr.estran.personnes.registre;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who lives with somebody, or helps them: found as anybody is found, then tied to them. */
@WebController
@Ouvert(Cercle.GUICHET)
public record FoyerController(Fiches fiches, Foyers foyers) {

    public record VueFoyer(
            Fiche fiche, String cherche, String nature, List<FicheTrouvee> trouvees, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    @GetMapping("/equipe/personnes/{usager}/foyer")
    Page ouvrir(@PathVariable UsagerId usager) {
        return montrer(usager, "", "", List.of(), Map.of());
    }

    /** @param avec the other one, once they were found and chosen */
    @PostMapping("/equipe/personnes/{usager}/foyer")
    Reponse lier(
            @PathVariable UsagerId usager,
            @RequestParam(defaultValue = "") String cherche,
            @RequestParam(defaultValue = "") String nature,
            @RequestParam(required = false) @Nullable UsagerId avec) {
        var personne = fiches.lire(usager).id();
        if (avec == null) {
            var trouvees = fiches.chercher(cherche).stream()
                    .filter(fiche -> !fiche.id().equals(personne))
                    .toList();
            return montrer(personne, cherche, nature, trouvees, Map.of());
        }
        if (!Foyers.NATURES.contains(nature) || avec.equals(personne)) {
            var trouvees = fiches.chercher(cherche);
            var faute = MESSAGES.dire(avec.equals(personne) ? "foyer.faute.soi" : "foyer.faute.nature");
            return montrer(personne, cherche, nature, trouvees, Map.of("nature", faute))
                    .refusee();
        }
        var nouveau = foyers.lier(personne, avec, nature);
        return Renvoi.vers("/equipe/personnes/" + personne)
                .annoncer(MESSAGES.dire(nouveau ? "foyer.fait" : "foyer.deja"));
    }

    @PostMapping("/equipe/personnes/{usager}/foyer/{lien}/retirer")
    String retirer(@PathVariable UsagerId usager, @PathVariable UUID lien, RedirectAttributes suite) {
        foyers.delier(fiches.lire(usager).id(), lien);
        suite.addFlashAttribute("message", MESSAGES.dire("foyer.retire"));
        return "redirect:/equipe/personnes/" + usager;
    }

    private Page montrer(
            UsagerId usager, String cherche, String nature, List<FicheTrouvee> trouvees, Map<String, String> fautes) {
        return Page.de(
                "personnes/registre/foyer",
                MESSAGES,
                new VueFoyer(fiches.lire(usager), cherche, nature, trouvees, fautes));
    }
}
