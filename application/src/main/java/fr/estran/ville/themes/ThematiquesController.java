package fr.estran.ville.themes;

import static fr.estran.ville.themes.PageDeThematiques.MESSAGES;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.themes.EcritureDeThematique.DejaLa;
import fr.estran.ville.themes.EcritureDeThematique.Gardee;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The themes of the town: all of them, a new one, what each is. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class ThematiquesController {

    private final PageDeThematiques page;
    private final GestionDesThematiques gestion;

    ThematiquesController(PageDeThematiques page, GestionDesThematiques gestion) {
        this.page = page;
        this.gestion = gestion;
    }

    @GetMapping("/reglages/thematiques")
    String lister(Model modele) {
        return page.liste(FormulaireThematique.VIERGE, Map.of(), modele);
    }

    @PostMapping("/reglages/thematiques")
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new FormulaireThematique(new Champs(envoi));
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.liste(formulaire, fautes, modele);
        }
        return switch (gestion.creer(formulaire.lire())) {
            case Gardee(var code) -> vers("#theme-" + code, "faite.creee", suite);
            case DejaLa(var autre) -> {
                reponse.setStatus(422);
                yield page.liste(formulaire, dejaLa(autre, modele), modele);
            }
        };
    }

    @GetMapping("/reglages/thematiques/{thematique}")
    String voir(@PathVariable String thematique, Model modele) {
        var theme = gestion.lire(thematique);
        var conciliation = Conciliation.ouvrir(FormulaireThematique.de(theme).champs());
        return page.fiche(theme, conciliation, Map.of(), modele);
    }

    @PostMapping("/reglages/thematiques/{thematique}")
    String modifier(
            @PathVariable String thematique,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var theme = gestion.lire(thematique);
        var dite = Conciliation.lire(envoi, FormulaireThematique.de(theme).champs());
        var fautes = new FormulaireThematique(dite.ecrits()).fautes(MESSAGES);
        dite.fautes(fautes, champ -> MESSAGES.dire("theme." + champ));
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.fiche(theme, dite, fautes, modele);
        }
        return switch (gestion.modifier(thematique, dite)) {
            case Gardee(var code) -> vers("#theme-" + code, "faite.modifiee", suite);
            case DejaLa(var autre) -> {
                reponse.setStatus(422);
                yield page.fiche(theme, dite, dejaLa(autre, modele), modele);
            }
        };
    }

    @PostMapping("/reglages/thematiques/{thematique}/deplacer")
    String deplacer(
            @PathVariable String thematique, @RequestParam(defaultValue = "") String vers, RedirectAttributes suite) {
        gestion.deplacer(thematique, vers.equals("haut") ? -1 : 1);
        return vers("#theme-" + thematique, "faite.deplacee", suite);
    }

    private static Map<String, String> dejaLa(Thematique autre, Model modele) {
        modele.addAttribute("deja", autre);
        return Map.of("libelle", MESSAGES.dire("faute.deja", Map.of("libelle", autre.libelle())));
    }

    static String vers(String suiteDeLAdresse, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return "redirect:/reglages/thematiques" + suiteDeLAdresse;
    }
}
