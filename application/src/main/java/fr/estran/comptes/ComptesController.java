package fr.estran.comptes;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.ConseillersConnus;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.secrets.Mandataire;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of the team: for whoever administers the service. */
@Controller
@Ouvert(Cercle.ADMINISTRATION)
@ConditionalOnWebApplication
class ComptesController {

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private final Comptes comptes;
    private final GestionDesComptes gestion;
    private final Mandataire mandataire;
    private final List<ConseillersConnus> conseillers;

    ComptesController(
            Comptes comptes, GestionDesComptes gestion, Mandataire mandataire, List<ConseillersConnus> conseillers) {
        this.comptes = comptes;
        this.gestion = gestion;
        this.mandataire = mandataire;
        this.conseillers = conseillers;
    }

    @GetMapping("/comptes")
    String lister(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("mandataire", mandataire.ignore());
        modele.addAttribute("comptes", comptes.tous().stream().map(CompteVu::de).toList());
        return "comptes/liste";
    }

    @GetMapping("/comptes/nouveau")
    String preparer(Model modele) {
        return montrer(null, FormulaireCompte.VIERGE, Map.of(), modele);
    }

    @PostMapping("/comptes")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    String creer(@ModelAttribute("formulaire") FormulaireCompte formulaire, HttpServletResponse reponse, Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (fautes.isEmpty()) {
            try {
                var id = comptes.creer(
                        formulaire.courrielDit(),
                        formulaire.nomDit(),
                        formulaire.rolesDits(),
                        formulaire.conseillerDit());
                return montrerLeCode(id, gestion.donnerUnCode(id), modele);
            } catch (DataIntegrityViolationException refus) {
                fautes.put("courriel", phrase(refus));
            }
        }
        reponse.setStatus(422);
        return montrer(null, formulaire, fautes, modele);
    }

    @GetMapping("/comptes/{compte}")
    String voir(@PathVariable CompteId compte, Model modele) {
        var connu = exiger(compte);
        return montrer(connu, FormulaireCompte.de(connu), Map.of(), modele);
    }

    @PostMapping("/comptes/{compte}")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    String modifier(
            @PathVariable CompteId compte,
            @ModelAttribute("formulaire") FormulaireCompte formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var avant = exiger(compte);
        var fautes = formulaire.fautes(MESSAGES);
        if (fautes.isEmpty()) {
            try {
                var apres = avant.avec(
                        formulaire.courrielDit(),
                        formulaire.nomDit(),
                        formulaire.rolesDits(),
                        formulaire.conseillerDit());
                if (gestion.modifier(avant, apres)) {
                    suite.addFlashAttribute("message", MESSAGES.dire("compte.modifie"));
                    return "redirect:/comptes/{compte}";
                }
                fautes.put("role", MESSAGES.dire("compte.dernier_administrateur"));
            } catch (DataIntegrityViolationException refus) {
                fautes.put("courriel", phrase(refus));
            }
        }
        reponse.setStatus(422);
        return montrer(avant, formulaire, fautes, modele);
    }

    @PostMapping("/comptes/{compte}/desactiver")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    String desactiver(@PathVariable CompteId compte, RedirectAttributes suite) {
        exiger(compte);
        if (gestion.desactiver(compte)) {
            suite.addFlashAttribute("message", MESSAGES.dire("compte.desactive"));
        } else {
            suite.addFlashAttribute("erreur", MESSAGES.dire("compte.dernier_administrateur"));
        }
        return "redirect:/comptes/{compte}";
    }

    @PostMapping("/comptes/{compte}/reactiver")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    String reactiver(@PathVariable CompteId compte, RedirectAttributes suite) {
        exiger(compte);
        gestion.reactiver(compte);
        suite.addFlashAttribute("message", MESSAGES.dire("compte.reactive"));
        return "redirect:/comptes/{compte}";
    }

    @PostMapping("/comptes/{compte}/deconnecter")
    String deconnecter(@PathVariable CompteId compte, RedirectAttributes suite) {
        exiger(compte);
        gestion.deconnecter(compte);
        suite.addFlashAttribute("message", MESSAGES.dire("compte.deconnecte"));
        return "redirect:/comptes/{compte}";
    }

    @PostMapping("/comptes/{compte}/second-facteur")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    String retirerLeSecondFacteur(@PathVariable CompteId compte, RedirectAttributes suite) {
        exiger(compte);
        gestion.retirerLeSecondFacteur(compte);
        suite.addFlashAttribute("message", MESSAGES.dire("compte.second_facteur_retire"));
        return "redirect:/comptes/{compte}";
    }

    /** Shown in answer, and nowhere kept: to see a code again is to make another. */
    @PostMapping("/comptes/{compte}/code")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    String donnerUnCode(@PathVariable CompteId compte, RedirectAttributes suite, Model modele) {
        if (!exiger(compte).actif()) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("compte.inactif"));
            return "redirect:/comptes/{compte}";
        }
        return montrerLeCode(compte, gestion.donnerUnCode(compte), modele);
    }

    private String montrerLeCode(CompteId id, String code, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("compte", CompteVu.de(exiger(id)));
        modele.addAttribute("code", code);
        return "comptes/code-a-dire";
    }

    private String montrer(
            @Nullable Compte compte, FormulaireCompte formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("compte", compte == null ? null : CompteVu.de(compte));
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute(
                "conseillers",
                conseillers.stream()
                        .flatMap(connus -> connus.conseillers().stream())
                        .toList());
        return "comptes/fiche";
    }

    private Compte exiger(CompteId compte) {
        return comptes.trouver(compte).orElseThrow(Introuvable::new);
    }

    private static String phrase(DataIntegrityViolationException refus) {
        return Contraintes.phrase(refus).orElseThrow(() -> refus);
    }
}
