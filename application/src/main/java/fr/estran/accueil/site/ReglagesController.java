package fr.estran.accueil.site;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Conformite;
import fr.estran.socle.pages.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the structure shows of itself: its name, its colour, its logo, what the law asks of a site. */
@Controller
@Ouvert(Cercle.ADMINISTRATION)
class ReglagesController {

    private static final Messages MESSAGES = Messages.de("accueil/site");
    private static final Conciliation.Paroles PAROLES = new Conciliation.Paroles() {
        @Override
        public String champ(String champ) {
            return MESSAGES.dire("reglages." + (champ.equals("presentation") ? "texte" : champ));
        }

        @Override
        public String valeur(String champ, String valeur) {
            return champ.equals("conformite") ? MESSAGES.dire("conformite." + valeur) : valeur;
        }
    };
    private static final String SUITE = "redirect:/reglages/site";

    private final Vitrines vitrines;

    ReglagesController(Vitrines vitrines) {
        this.vitrines = vitrines;
    }

    @GetMapping("/reglages/site")
    String voir(Model modele) {
        return montrer(modele, ouvrir(), Map.of());
    }

    private Conciliation ouvrir() {
        return Conciliation.ouvrir(Reglages.de(vitrines.relue()).champs());
    }

    @PostMapping("/reglages/site")
    String enregistrer(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dits = Conciliation.lire(envoi, Reglages.de(vitrines.relue()).champs());
        var fautes = Reglages.de(dits.ecrits()).fautes(MESSAGES);
        dits.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(modele, dits, fautes);
        }
        vitrines.concilier(dits);
        suite.addFlashAttribute("message", MESSAGES.dire("reglages.enregistres"));
        return SUITE;
    }

    @PostMapping("/reglages/site/logo")
    String changerLogo(
            @RequestParam MultipartFile logo, HttpServletResponse reponse, RedirectAttributes suite, Model modele)
            throws IOException {
        var lu = Logo.lire(logo.getBytes());
        if (lu.isEmpty()) {
            reponse.setStatus(422);
            return montrer(modele, ouvrir(), Map.of("logo", MESSAGES.dire("reglages.faute.logo")));
        }
        vitrines.changerLogo(lu.get());
        suite.addFlashAttribute("message", MESSAGES.dire("reglages.logo.change"));
        return SUITE;
    }

    @PostMapping("/reglages/site/logo/retirer")
    String retirerLogo(RedirectAttributes suite) {
        vitrines.changerLogo(null);
        suite.addFlashAttribute("message", MESSAGES.dire("reglages.logo.retire"));
        return SUITE;
    }

    private String montrer(Model modele, Conciliation dits, Map<String, String> fautes) {
        var formulaire = Reglages.de(dits.ecrits());
        modele.addAttribute("conciliation", dits);
        modele.addAttribute("paroles", PAROLES);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("logo", vitrines.courante().ville().logo());
        modele.addAttribute("contraste", contraste(formulaire));
        modele.addAttribute(
                "conformites",
                Stream.of(Conformite.values())
                        .map(etat -> new Option(etat.code(), MESSAGES.dire("conformite." + etat.code())))
                        .toList());
        return "accueil/site/reglages";
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
