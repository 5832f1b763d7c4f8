package fr.estran.personnes.registre;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two records that are one person: found, looked at side by side, made one; and taken apart again. */
@Controller
@Ouvert(Cercle.GUICHET)
@ConditionalOnWebApplication
class FusionsController {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    private final Fiches fiches;
    private final Fusions fusions;

    FusionsController(Fiches fiches, Fusions fusions) {
        this.fiches = fiches;
        this.fusions = fusions;
    }

    @GetMapping("/equipe/personnes/{usager}/reunir")
    String ouvrir(@PathVariable UsagerId usager, Model modele) {
        return montrerRecherche(usager, "", List.of(), modele);
    }

    @PostMapping("/equipe/personnes/{usager}/reunir")
    String chercher(@PathVariable UsagerId usager, @RequestParam(defaultValue = "") String cherche, Model modele) {
        var trouvees = fiches.chercher(cherche).stream()
                .filter(fiche -> !fiche.id().equals(usager))
                .toList();
        return montrerRecherche(usager, cherche, trouvees, modele);
    }

    @GetMapping("/equipe/personnes/{usager}/reunir/{autre}")
    String comparer(
            @PathVariable UsagerId usager, @PathVariable UsagerId autre, RedirectAttributes suite, Model modele) {
        var possible = fusions.possible(usager, autre);
        if (possible != ResultatFusion.FAIT) {
            suite.addFlashAttribute("erreur", dire(possible));
            return "redirect:/equipe/personnes/" + fiches.conservee(usager);
        }
        return montrer(usager, autre, null, modele);
    }

    /** @param deLAutre codes of the fields of which the other record's value is kept */
    @PostMapping("/equipe/personnes/{usager}/reunir/{autre}")
    String reunir(
            @PathVariable UsagerId usager,
            @PathVariable UsagerId autre,
            @RequestParam(defaultValue = "") List<String> deLAutre,
            @RequestParam(defaultValue = "") String version,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        fiches.lire(usager);
        fiches.lire(autre);
        var champs = deLAutre.stream()
                .flatMap(code -> ChampDeFiche.de(code).stream())
                .distinct()
                .toList();
        var resultat = fusions.reunir(usager, autre, champs, version);
        if (resultat == ResultatFusion.CHANGEE) {
            reponse.setStatus(409);
            return montrer(usager, autre, dire(resultat), modele);
        }
        suite.addFlashAttribute(resultat == ResultatFusion.FAIT ? "message" : "erreur", dire(resultat));
        return "redirect:/equipe/personnes/" + fiches.conservee(usager);
    }

    @PostMapping("/equipe/personnes/{usager}/separer")
    String separer(@PathVariable UsagerId usager, RedirectAttributes suite) {
        var conservee = fiches.conservee(usager);
        var resultat = fusions.separer(usager);
        suite.addFlashAttribute(
                resultat == ResultatFusion.FAIT ? "message" : "erreur",
                resultat == ResultatFusion.FAIT ? MESSAGES.dire("separer.fait") : dire(resultat));
        return "redirect:/equipe/personnes/" + (resultat == ResultatFusion.FAIT ? usager : conservee);
    }

    private String montrer(UsagerId usager, UsagerId autre, @Nullable String alerte, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("apercu", fusions.apercu(usager, autre));
        modele.addAttribute("alerte", alerte);
        modele.addAttribute("parties", fiches.parties(usager));
        modele.addAttribute("autresParties", fiches.parties(autre));
        return "personnes/registre/reunir";
    }

    private String montrerRecherche(UsagerId usager, String cherche, List<FicheTrouvee> trouvees, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("fiche", fiches.lire(usager));
        modele.addAttribute("cherche", cherche);
        modele.addAttribute("trouvees", trouvees);
        return "personnes/registre/recherche";
    }

    private static String dire(ResultatFusion resultat) {
        return MESSAGES.dire("reunir.resultat." + resultat.name().toLowerCase(Locale.ROOT));
    }
}
