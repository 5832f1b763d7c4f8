package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE;
import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE_ECRIT;

import fr.estran.programme.ateliers.EcritureDeModele.Avertie;
import fr.estran.programme.ateliers.EcritureDeModele.Faite;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.themes.Thematiques;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class ModelesDAtelierController {

    private final ModelesDAtelier modeles;
    private final FusionDesModeles fusions;
    private final PageDeModele page;
    private final Thematiques thematiques;

    ModelesDAtelierController(
            ModelesDAtelier modeles, FusionDesModeles fusions, PageDeModele page, Thematiques thematiques) {
        this.modeles = modeles;
        this.fusions = fusions;
        this.page = page;
        this.thematiques = thematiques;
    }

    @GetMapping("/reglages/ateliers")
    Page lister() {
        return page.liste();
    }

    @GetMapping("/reglages/ateliers/nouveau")
    String preparer(Model modele) {
        return page.nouveau(Champs.AUCUN, Map.of(), modele);
    }

    @PostMapping("/reglages/ateliers/nouveau")
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new Champs(envoi);
        var fautes = fautes(formulaire);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.nouveau(formulaire, fautes, modele);
        }
        return switch (modeles.creer(formulaire, accord)) {
            case Faite(var id) -> vers(id, "faite.creee", suite);
            case Avertie(var doutes) -> {
                reponse.setStatus(422);
                modele.addAttribute("doutes", doutes);
                yield page.nouveau(formulaire, Map.of(), modele);
            }
        };
    }

    /** One that was found to be another leads to that other. */
    @GetMapping("/reglages/ateliers/{modele}")
    String voir(@PathVariable("modele") ModeleDAtelierId id, Model modele) {
        return fusions.garde(id)
                .map(garde -> "redirect:/reglages/ateliers/" + garde)
                .orElseGet(() -> page.fiche(modeles.lire(id), modele));
    }

    @PostMapping("/reglages/ateliers/{modele}")
    String modifier(
            @PathVariable("modele") ModeleDAtelierId ecrit,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var id = fusions.actuel(ecrit);
        var dite = Conciliation.lire(envoi, modeles.champs(id));
        var fautes = fautes(dite.ecrits());
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.fiche(modeles.lire(id), dite, fautes, modele);
        }
        return switch (modeles.modifier(id, dite, accord)) {
            case Faite _ -> vers(id, "faite.modifiee", suite);
            case Avertie(var doutes) -> {
                reponse.setStatus(422);
                modele.addAttribute("doutes", doutes);
                yield page.fiche(modeles.lire(id), dite, Map.of(), modele);
            }
        };
    }

    private Map<String, String> fautes(Champs formulaire) {
        var fautes = MODELE.fautes(MODELE_ECRIT, formulaire);
        if (thematiques.lire(formulaire.dit("thematique")).isEmpty()) {
            fautes.put("thematique", PageDeModele.MESSAGES.dire("modele.faute.thematique"));
        }
        return fautes;
    }

    private static String vers(ModeleDAtelierId id, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDeModele.MESSAGES.dire(cle));
        return "redirect:/reglages/ateliers/" + id;
    }
}
