package fr.estran.ville.equipe;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.equipe.Benevoles.Resultat.Averti;
import fr.estran.ville.equipe.Benevoles.Resultat.Devance;
import fr.estran.ville.equipe.Benevoles.Resultat.Ecrit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of those who lend a hand. */
@Controller
@ConditionalOnWebApplication
class BenevolesController {

    private static final Messages MESSAGES = Messages.de("ville/equipe");
    private static final int LONGUEUR = 100;
    private static final String SUITE = "redirect:/equipe/benevoles";

    private final Benevoles benevoles;

    BenevolesController(Benevoles benevoles) {
        this.benevoles = benevoles;
    }

    @GetMapping("/equipe/benevoles")
    @Ouvert(Cercle.EQUIPE)
    String lister(Model modele) {
        return montrer(null, "", null, modele);
    }

    @PostMapping("/equipe/benevoles")
    @Ouvert(Cercle.PROGRAMMATION)
    String ajouter(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        return ecrire(null, nom, dit -> benevoles.ajouter(dit, accord), "benevoles.ajoute", reponse, suite, modele);
    }

    @PostMapping("/equipe/benevoles/{benevole}")
    @Ouvert(Cercle.PROGRAMMATION)
    String renommer(
            @PathVariable BenevoleId benevole,
            @RequestParam(defaultValue = "") String avant,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        return ecrire(
                benevole,
                nom,
                dit -> benevoles.renommer(benevole, avant, dit, accord),
                "benevoles.renomme",
                reponse,
                suite,
                modele);
    }

    @PostMapping("/equipe/benevoles/{benevole}/partir")
    @Ouvert(Cercle.PROGRAMMATION)
    String partir(@PathVariable BenevoleId benevole, RedirectAttributes suite) {
        benevoles.partir(benevole);
        suite.addFlashAttribute("message", MESSAGES.dire("benevoles.parti"));
        return SUITE;
    }

    @PostMapping("/equipe/benevoles/{benevole}/revenir")
    @Ouvert(Cercle.PROGRAMMATION)
    String revenir(@PathVariable BenevoleId benevole, RedirectAttributes suite) {
        benevoles.revenir(benevole);
        suite.addFlashAttribute("message", MESSAGES.dire("benevoles.revenu"));
        return SUITE;
    }

    private String ecrire(
            @Nullable BenevoleId lequel,
            String nom,
            Function<String, Benevoles.Resultat> geste,
            String cle,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dit = LectureDeSaisie.texte(nom.replaceAll("\\s+", " "));
        if (dit == null || dit.length() > LONGUEUR) {
            return aRevoir(lequel, nom, MESSAGES.dire("benevoles.faute", Map.of("n", LONGUEUR)), reponse, modele);
        }
        try {
            return switch (geste.apply(dit)) {
                case Ecrit _ -> {
                    suite.addFlashAttribute("message", MESSAGES.dire(cle));
                    yield SUITE;
                }
                case Averti(var doutes) -> {
                    modele.addAttribute("doutes", doutes);
                    reponse.setStatus(422);
                    yield montrer(lequel, nom, null, modele);
                }
                case Devance(var actuel) -> {
                    reponse.setStatus(409);
                    yield montrer(lequel, nom, MESSAGES.dire("benevoles.devance", Map.of("nom", actuel)), modele);
                }
            };
        } catch (DataIntegrityViolationException refus) {
            return aRevoir(lequel, nom, Contraintes.phrase(refus).orElseThrow(() -> refus), reponse, modele);
        }
    }

    private String aRevoir(
            @Nullable BenevoleId lequel, String nom, String faute, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(422);
        return montrer(lequel, nom, faute, modele);
    }

    /** @param lequel whose name was typed; null for a new one */
    private String montrer(@Nullable BenevoleId lequel, String nom, @Nullable String faute, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("benevoles", benevoles.tous());
        modele.addAttribute("lequel", lequel);
        modele.addAttribute("nom", nom);
        modele.addAttribute("faute", faute);
        return "ville/equipe/benevoles";
    }
}
