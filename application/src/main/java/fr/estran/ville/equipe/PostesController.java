package fr.estran.ville.equipe;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.equipe.EcritureDAccord.Avertie;
import fr.estran.ville.equipe.EcritureDAccord.Faite;
import fr.estran.ville.equipe.EcritureDAccord.Refusee;
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

/** The posts: who holds each since when, which is vacant. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class PostesController {

    private final Postes postes;
    private final Conventions conventions;
    private final PosteJamaisEte jamaisEte;
    private final PageDePoste page;

    PostesController(Postes postes, Conventions conventions, PosteJamaisEte jamaisEte, PageDePoste page) {
        this.jamaisEte = jamaisEte;
        this.postes = postes;
        this.conventions = conventions;
        this.page = page;
    }

    @GetMapping("/equipe/postes")
    String lister(Model modele) {
        modele.addAttribute("m", Accords.M);
        modele.addAttribute("jour", page.aujourdhui());
        modele.addAttribute("postes", postes.etats(page.aujourdhui()));
        modele.addAttribute("chaines", conventions.chaines());
        return "ville/equipe/postes";
    }

    @GetMapping("/equipe/postes/nouveau")
    String preparer(Model modele) {
        return page.montrer(null, Map.of(), modele);
    }

    @PostMapping("/equipe/postes/nouveau")
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.ouvrir(new Champs(envoi));
        var formulaire = FormulairePoste.de(dite.ecrits());
        var fautes = formulaire.fautes(Accords.M);
        var ecriture = fautes.isEmpty() ? postes.creer(formulaire, accord) : new Refusee(fautes);
        return suivre(null, ecriture, dite, reponse, suite, modele);
    }

    @GetMapping("/equipe/postes/{poste}")
    String voir(@PathVariable PosteId poste, Model modele) {
        return page.montrer(poste, Map.of(), modele);
    }

    @PostMapping("/equipe/postes/{poste}")
    String modifier(
            @PathVariable PosteId poste,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite =
                Conciliation.lire(envoi, FormulairePoste.de(postes.lire(poste)).champs());
        var fautes = FormulairePoste.de(dite.ecrits()).fautes(Accords.M);
        dite.fautes(fautes, page.paroles());
        var ecriture = fautes.isEmpty() ? postes.modifier(poste, dite, accord) : new Refusee(fautes);
        return suivre(poste, ecriture, dite, reponse, suite, modele);
    }

    @PostMapping("/equipe/postes/{poste}/supprimer")
    String supprimer(@PathVariable PosteId poste, HttpServletResponse reponse, RedirectAttributes suite, Model modele) {
        if (jamaisEte.supprimer(poste)) {
            suite.addFlashAttribute("message", Accords.M.dire("poste.supprime"));
            return "redirect:/equipe/postes";
        }
        reponse.setStatus(422);
        modele.addAttribute("refuse", true);
        return page.montrer(poste, Map.of(), modele);
    }

    private String suivre(
            @Nullable PosteId poste,
            EcritureDAccord ecriture,
            Conciliation dite,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        return switch (ecriture) {
            case Faite _ -> {
                suite.addFlashAttribute("message", Accords.M.dire(poste == null ? "poste.cree" : "poste.enregistre"));
                yield "redirect:/equipe/postes";
            }
            case Avertie(var doutes) -> {
                reponse.setStatus(422);
                modele.addAttribute("doutes", doutes);
                modele.addAttribute("conciliation", dite);
                yield page.montrer(poste, Map.of(), modele);
            }
            case Refusee(var fautes) -> {
                reponse.setStatus(422);
                modele.addAttribute("conciliation", dite);
                yield page.montrer(poste, fautes, modele);
            }
        };
    }
}
