package fr.estran.ateliers;

import fr.estran.commun.Champs;
import fr.estran.commun.Conciliation;
import fr.estran.thematiques.Thematiques;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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

/** The models of workshops: all of them, a new one, what each says and gave. */
@Controller
@ConditionalOnWebApplication
class ModelesDAtelierController {

    private final ModelesDAtelier modeles;
    private final PageDeModele page;
    private final Thematiques thematiques;

    ModelesDAtelierController(ModelesDAtelier modeles, PageDeModele page, Thematiques thematiques) {
        this.modeles = modeles;
        this.page = page;
        this.thematiques = thematiques;
    }

    @GetMapping("/reglages/ateliers")
    String lister(Model modele) {
        return page.liste(modele);
    }

    @GetMapping("/reglages/ateliers/nouveau")
    String preparer(Model modele) {
        return page.nouveau(FormulaireModeleDAtelier.VIERGE, Map.of(), modele);
    }

    @PostMapping("/reglages/ateliers/nouveau")
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new FormulaireModeleDAtelier(new Champs(envoi));
        var fautes = fautes(formulaire);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.nouveau(formulaire, fautes, modele);
        }
        return vers(modeles.creer(formulaire.lire()), "faite.creee", suite);
    }

    @GetMapping("/reglages/ateliers/{modele}")
    String voir(@PathVariable("modele") ModeleDAtelierId id, Model modele) {
        var connu = modeles.lire(id);
        return page.fiche(
                connu, Conciliation.ouvrir(FormulaireModeleDAtelier.de(connu).champs()), Map.of(), modele);
    }

    @PostMapping("/reglages/ateliers/{modele}")
    String modifier(
            @PathVariable("modele") ModeleDAtelierId id,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.lire(envoi);
        var fautes = fautes(new FormulaireModeleDAtelier(dite.ecrits()));
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.fiche(modeles.lire(id), dite, fautes, modele);
        }
        if (!modeles.modifier(id, dite)) {
            reponse.setStatus(409);
            modele.addAttribute("devancee", true);
            var actuel = modeles.lire(id);
            return page.fiche(
                    actuel, dite.avec(FormulaireModeleDAtelier.de(actuel).champs()), Map.of(), modele);
        }
        return vers(id, "faite.modifiee", suite);
    }

    @PostMapping("/reglages/ateliers/{modele}/retirer")
    String retirer(@PathVariable("modele") ModeleDAtelierId id, RedirectAttributes suite) {
        modeles.retirer(id);
        return vers(id, "faite.retiree", suite);
    }

    @PostMapping("/reglages/ateliers/{modele}/reprendre")
    String reprendre(@PathVariable("modele") ModeleDAtelierId id, RedirectAttributes suite) {
        modeles.reprendre(id);
        return vers(id, "faite.reprise", suite);
    }

    private Map<String, String> fautes(FormulaireModeleDAtelier formulaire) {
        var fautes = new LinkedHashMap<>(formulaire.fautes(PageDeModele.MESSAGES));
        if (!fautes.containsKey("thematique")
                && thematiques.lire(formulaire.champs().dit("thematique")).isEmpty()) {
            fautes.put("thematique", PageDeModele.MESSAGES.dire("faute.thematique"));
        }
        return fautes;
    }

    private static String vers(ModeleDAtelierId id, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDeModele.MESSAGES.dire(cle));
        return "redirect:/reglages/ateliers/" + id;
    }
}
