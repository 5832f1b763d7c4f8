package fr.estran.ville.equipe;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.equipe.EcritureDAccord.Avertie;
import fr.estran.ville.equipe.EcritureDAccord.Faite;
import fr.estran.ville.equipe.EcritureDAccord.Refusee;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A post given to somebody, and what was written of it put right. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class AffectationsController {

    private final Affectations affectations;
    private final PageDePoste page;

    AffectationsController(Affectations affectations, PageDePoste page) {
        this.affectations = affectations;
        this.page = page;
    }

    @PostMapping("/equipe/postes/{poste}/affectations")
    String donner(
            @PathVariable PosteId poste,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = FormulaireAffectation.de(new Champs(envoi));
        var fautes = formulaire.fautes(Accords.M);
        var ecriture = fautes.isEmpty() ? tenter(() -> affectations.donner(poste, formulaire)) : new Refusee(fautes);
        return switch (ecriture) {
            case Faite _ -> vers(poste, "affectation.donnee", suite);
            case Refusee(var refus) -> {
                reponse.setStatus(422);
                modele.addAttribute("don", formulaire.champs());
                yield page.montrer(poste, refus, modele);
            }
            case Avertie _ -> throw new IllegalStateException("nothing was shown that somebody could have changed");
        };
    }

    @GetMapping("/equipe/postes/{poste}/affectations/{affectation}")
    String voir(@PathVariable PosteId poste, @PathVariable("affectation") AffectationId id, Model modele) {
        var actuelle = affectations.lire(poste, id);
        return montrer(
                poste,
                actuelle,
                Conciliation.ouvrir(FormulaireAffectation.de(actuelle).champs()),
                Map.of(),
                modele);
    }

    @PostMapping("/equipe/postes/{poste}/affectations/{affectation}")
    String corriger(
            @PathVariable PosteId poste,
            @PathVariable("affectation") AffectationId id,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var actuelle = affectations.lire(poste, id);
        envoi.set("conseiller", actuelle.conseiller().toString());
        var dite = Conciliation.lire(envoi, FormulaireAffectation.de(actuelle).champs());
        var fautes = FormulaireAffectation.de(dite.ecrits()).fautes(Accords.M);
        dite.fautes(fautes, page.paroles());
        var ecriture = fautes.isEmpty() ? tenter(() -> affectations.corriger(poste, id, dite)) : new Refusee(fautes);
        return switch (ecriture) {
            case Faite _ -> vers(poste, "affectation.corrigee", suite);
            case Avertie _ -> throw new IllegalStateException("nothing of it is doubtful");
            case Refusee(var refus) -> {
                reponse.setStatus(422);
                yield montrer(poste, actuelle, dite, refus, modele);
            }
        };
    }

    @PostMapping("/equipe/postes/{poste}/affectations/{affectation}/retirer")
    String retirer(
            @PathVariable PosteId poste,
            @PathVariable("affectation") AffectationId id,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        if (!affectations.retirer(poste, id)) {
            reponse.setStatus(422);
            return voir(poste, id, modele);
        }
        return vers(poste, "affectation.retiree", suite);
    }

    /** What another wrote in the meantime is refused by the database, and said. */
    private static EcritureDAccord tenter(Supplier<EcritureDAccord> ecrire) {
        try {
            return ecrire.get();
        } catch (DataIntegrityViolationException refus) {
            return new Refusee(Map.of("part", Contraintes.phrase(refus).orElseThrow(() -> refus)));
        }
    }

    private String montrer(
            PosteId poste, Affectation actuelle, Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", Accords.M);
        modele.addAttribute("poste", poste);
        modele.addAttribute("nomDuPoste", page.nom(poste));
        modele.addAttribute("connue", actuelle);
        modele.addAttribute("bilans", affectations.dite(actuelle));
        modele.addAttribute("conciliation", dite);
        modele.addAttribute("paroles", page.paroles());
        modele.addAttribute("fautes", fautes);
        return "ville/equipe/affectation";
    }

    private static String vers(PosteId poste, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", Accords.M.dire(cle));
        return "redirect:/equipe/postes/" + poste;
    }
}
