package fr.estran.ville.territoire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.territoire.Quartiers.Resultat.Habite;
import fr.estran.ville.territoire.Quartiers.Resultat.Refuse;
import fr.estran.ville.territoire.Quartiers.Resultat.Tenu;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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

/** The districts: their word, their order, their names. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class QuartiersController {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    private static final Conciliation.Paroles PAROLES = champ -> MESSAGES.dire("quartiers." + champ);

    private final Quartiers quartiers;

    QuartiersController(Quartiers quartiers) {
        this.quartiers = quartiers;
    }

    @GetMapping("/reglages/quartiers")
    String lister(Model modele) {
        return lister(null, Map.of(), modele);
    }

    @PostMapping("/reglages/quartiers")
    String ajouter(
            @RequestParam(required = false) @Nullable String nom,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        return switch (quartiers.ajouter(nom)) {
            case Refuse(var champ, var phrase) -> {
                reponse.setStatus(422);
                yield lister(nom, Map.of(champ, phrase), modele);
            }
            case Tenu _, Habite _ -> versLaListe("quartiers.ajoute", suite);
        };
    }

    @PostMapping("/reglages/quartiers/mot")
    String decouper(@RequestParam(defaultValue = "") String mot, RedirectAttributes suite) {
        quartiers.decouper(Code.lire(MotDeQuartier.class, mot).orElseThrow(Introuvable::new));
        return versLaListe("quartiers.mot.enregistre", suite);
    }

    @PostMapping("/reglages/quartiers/{quartier}/monter")
    String monter(@PathVariable String quartier) {
        quartiers.deplacer(quartier, true);
        return "redirect:/reglages/quartiers";
    }

    @PostMapping("/reglages/quartiers/{quartier}/descendre")
    String descendre(@PathVariable String quartier) {
        quartiers.deplacer(quartier, false);
        return "redirect:/reglages/quartiers";
    }

    @GetMapping("/reglages/quartiers/{quartier}")
    String voir(@PathVariable String quartier, Model modele) {
        return montrer(quartiers.lire(quartier), null, Map.of(), modele);
    }

    @PostMapping("/reglages/quartiers/{quartier}")
    String renommer(
            @PathVariable("quartier") String code,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var connu = quartiers.lire(code);
        var dite = Conciliation.lire(envoi, Quartiers.champs(connu));
        var fautes = new LinkedHashMap<String, String>();
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(connu, dite, fautes, modele);
        }
        return switch (quartiers.renommer(code, dite)) {
            case Tenu _, Habite _ -> versLaListe("quartiers.renomme", suite);
            case Refuse(var champ, var phrase) -> {
                reponse.setStatus(422);
                yield montrer(connu, dite, Map.of(champ, phrase), modele);
            }
        };
    }

    @PostMapping("/reglages/quartiers/{quartier}/retirer")
    String retirer(@PathVariable String quartier, HttpServletResponse reponse, RedirectAttributes suite, Model modele) {
        return switch (quartiers.retirer(quartier)) {
            case Habite(var lieux) -> {
                reponse.setStatus(422);
                modele.addAttribute("lieux", lieux);
                yield montrer(quartiers.lire(quartier), null, Map.of(), modele);
            }
            case Tenu _, Refuse _ -> versLaListe("quartiers.retire", suite);
        };
    }

    @PostMapping("/reglages/quartiers/{quartier}/reprendre")
    String reprendre(@PathVariable String quartier, RedirectAttributes suite) {
        quartiers.reprendre(quartier);
        return versLaListe("quartiers.repris", suite);
    }

    private String lister(@Nullable String nom, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("mot", quartiers.decoupage())
                .addAttribute("quartiers", quartiers.tous())
                .addAttribute("nom", nom)
                .addAttribute("fautes", fautes);
        return "ville/territoire/quartiers";
    }

    private String montrer(Quartier connu, @Nullable Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("mot", quartiers.decoupage())
                .addAttribute("connu", connu)
                .addAttribute("conciliation", dite == null ? Conciliation.ouvrir(Quartiers.champs(connu)) : dite)
                .addAttribute("paroles", PAROLES)
                .addAttribute("fautes", fautes);
        return "ville/territoire/quartier";
    }

    private String versLaListe(String cle, RedirectAttributes suite) {
        suite.addFlashAttribute(
                "message",
                MESSAGES.dire(cle, Map.of("mot", quartiers.decoupage().code())));
        return "redirect:/reglages/quartiers";
    }
}
