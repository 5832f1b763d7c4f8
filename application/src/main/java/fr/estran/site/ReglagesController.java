package fr.estran.site;

import fr.estran.commun.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the structure shows of itself: its name, its colour, its logo, what the law asks of a site. */
@Controller
class ReglagesController {

    private static final Messages MESSAGES = Messages.de("site");
    private static final String SUITE = "redirect:/reglages";

    private final Vitrines vitrines;

    ReglagesController(Vitrines vitrines) {
        this.vitrines = vitrines;
    }

    @GetMapping("/reglages")
    String voir(Model modele) {
        return montrer(modele, Reglages.de(vitrines.courante()), Map.of());
    }

    @PostMapping("/reglages")
    String enregistrer(
            @ModelAttribute("formulaire") Reglages formulaire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(modele, formulaire, fautes);
        }
        vitrines.enregistrer(formulaire);
        suite.addFlashAttribute("message", MESSAGES.dire("reglages.enregistres"));
        return SUITE;
    }

    @PostMapping("/reglages/logo")
    String changerLogo(
            @RequestParam MultipartFile logo, HttpServletResponse reponse, RedirectAttributes suite, Model modele)
            throws IOException {
        var lu = Logo.lire(logo.getBytes());
        if (lu.isEmpty()) {
            reponse.setStatus(422);
            return montrer(
                    modele, Reglages.de(vitrines.courante()), Map.of("logo", MESSAGES.dire("reglages.faute.logo")));
        }
        vitrines.changerLogo(lu.get());
        suite.addFlashAttribute("message", MESSAGES.dire("reglages.logo.change"));
        return SUITE;
    }

    @PostMapping("/reglages/logo/retirer")
    String retirerLogo(RedirectAttributes suite) {
        vitrines.changerLogo(null);
        suite.addFlashAttribute("message", MESSAGES.dire("reglages.logo.retire"));
        return SUITE;
    }

    private String montrer(Model modele, Reglages formulaire, Map<String, String> fautes) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("logo", vitrines.courante().adresseDuLogo());
        modele.addAttribute("contraste", contraste(formulaire));
        modele.addAttribute(
                "conformites",
                Stream.of(Vitrine.Conformite.values())
                        .map(etat -> new Option(etat.code(), MESSAGES.dire("conformite." + etat.code())))
                        .toList());
        return "site/reglages";
    }

    /** In words, how well white letters are read on the colour that was chosen. */
    private static String contraste(Reglages formulaire) {
        return Couleur.lire(formulaire.couleur())
                .map(couleur -> couleur.contraste(Couleur.BLANC))
                .map(contraste -> MESSAGES.dire(
                        contraste >= 7 ? "reglages.contraste.tres_bon" : "reglages.contraste.bon",
                        Map.of("contraste", contraste)))
                .orElse(MESSAGES.dire("reglages.couleur.defaut"));
    }
}
