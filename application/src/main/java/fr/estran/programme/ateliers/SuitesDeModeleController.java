package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ReponseDeFusion;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A model retired, taken up again, moved, removed, or found to be another one. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class SuitesDeModeleController {

    private static final String LISTE = "redirect:/reglages/ateliers";

    private final SuitesDeModele suites;
    private final FusionDesModeles fusions;
    private final ModelesDAtelier modeles;
    private final PageDeModele page;

    SuitesDeModeleController(
            SuitesDeModele suites, FusionDesModeles fusions, ModelesDAtelier modeles, PageDeModele page) {
        this.suites = suites;
        this.fusions = fusions;
        this.modeles = modeles;
        this.page = page;
    }

    @PostMapping("/reglages/ateliers/{modele}/retirer")
    String retirer(
            @PathVariable("modele") ModeleDAtelierId id,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var ailleurs = ailleurs(id, suite);
        if (ailleurs.isPresent()) {
            return ailleurs.get();
        }
        var doutes = suites.retirer(id, accord);
        if (!doutes.aRelire(accord)) {
            return vers(id, "faite.retiree", suite);
        }
        reponse.setStatus(422);
        modele.addAttribute("duRetrait", doutes);
        return page.fiche(modeles.lire(id), modele);
    }

    @PostMapping("/reglages/ateliers/{modele}/reprendre")
    String reprendre(@PathVariable("modele") ModeleDAtelierId id, RedirectAttributes suite) {
        return ailleurs(id, suite).orElseGet(() -> {
            suites.reprendre(id);
            return vers(id, "faite.reprise", suite);
        });
    }

    @PostMapping("/reglages/ateliers/{modele}/deplacer")
    String deplacer(
            @PathVariable("modele") ModeleDAtelierId id,
            @RequestParam(defaultValue = "") String vers,
            RedirectAttributes suite) {
        return ailleurs(id, suite).orElseGet(() -> {
            suites.deplacer(id, vers.equals("haut") ? -1 : 1);
            return LISTE;
        });
    }

    @PostMapping("/reglages/ateliers/{modele}/supprimer")
    String supprimer(
            @PathVariable("modele") ModeleDAtelierId id,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var ailleurs = ailleurs(id, suite);
        if (ailleurs.isPresent()) {
            return ailleurs.get();
        }
        if (suites.supprimer(id)) {
            suite.addFlashAttribute("message", PageDeModele.MESSAGES.dire("faite.supprimee"));
            return LISTE;
        }
        reponse.setStatus(422);
        modele.addAttribute("refuse", true);
        return page.fiche(modeles.lire(id), modele);
    }

    /** @param avec the other one, once it is chosen */
    @GetMapping("/reglages/ateliers/{modele}/reunir")
    String choisir(
            @PathVariable("modele") ModeleDAtelierId id,
            @RequestParam(required = false) @Nullable ModeleDAtelierId avec,
            Model modele) {
        var garde = fusions.garde(id);
        if (garde.isPresent()) {
            return "redirect:/reglages/ateliers/" + garde.get() + "/reunir";
        }
        var connu = modeles.lire(id);
        modele.addAttribute("m", PageDeModele.MESSAGES)
                .addAttribute("connu", connu)
                .addAttribute("autres", fusions.autres(connu))
                .addAttribute("avec", avec)
                .addAttribute("apercu", avec == null ? null : fusions.apercu(id, avec));
        return "programme/ateliers/fusion";
    }

    @PostMapping("/reglages/ateliers/{modele}/reunir")
    String reunir(
            @PathVariable("modele") ModeleDAtelierId id,
            @RequestParam(required = false) @Nullable ModeleDAtelierId avec,
            @RequestParam(defaultValue = "") String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        if (avec == null) {
            throw new Introuvable();
        }
        var ailleurs = ailleurs(id, suite).or(() -> ailleurs(avec, suite));
        if (ailleurs.isPresent()) {
            return ailleurs.get();
        }
        if (!ReponseDeFusion.faite(() -> fusions.reunir(id, avec, accord), reponse, modele)) {
            return choisir(id, avec, modele);
        }
        return vers(id, "faite.reunie", suite);
    }

    /**
     * One that was found to be another while its page was open is shown as that other, which stays as it is: nobody has read what
     * would follow for it.
     */
    private Optional<String> ailleurs(ModeleDAtelierId id, RedirectAttributes suite) {
        return fusions.garde(id).map(garde -> {
            suite.addFlashAttribute("erreur", PageDeModele.MESSAGES.dire("reuni.depuis"));
            return "redirect:/reglages/ateliers/" + garde;
        });
    }

    private static String vers(ModeleDAtelierId id, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDeModele.MESSAGES.dire(cle));
        return "redirect:/reglages/ateliers/" + id;
    }
}
