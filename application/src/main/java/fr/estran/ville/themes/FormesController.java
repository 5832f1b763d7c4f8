package fr.estran.ville.themes;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.vocabulaire.TypeDAction;
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

/** Which kinds of help the town gives, what it calls them, when it usually gives them. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class FormesController {

    private static final Messages M = Messages.de("ville/formes");
    private static final int A_REVOIR = 422;
    private static final int DEVANCE = 409;
    private static final int AU_PLUS = 999_999;

    private final FormesDeLaVille formes;

    FormesController(FormesDeLaVille formes) {
        this.formes = formes;
    }

    @GetMapping("/reglages/formes")
    String lister(Model modele) {
        modele.addAttribute("m", M).addAttribute("formes", formes.auChoix());
        return "ville/themes/formes";
    }

    @GetMapping("/reglages/formes/{type}")
    String voir(@PathVariable String type, Model modele) {
        var connue = connue(type);
        return montrer(connue, Conciliation.ouvrir(champs(connue)), Map.of(), modele);
    }

    /**
     * @param voir what it would say is wanted, and nothing kept yet
     * @param accord of how many sessions to come one was told
     */
    @PostMapping("/reglages/formes/{type}")
    String regler(
            @PathVariable String type,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String voir,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var connue = connue(type);
        var dites = Conciliation.lire(envoi, champs(connue));
        var formulaire = new FormulaireForme(dites.ecrits());
        var fautes = formulaire.fautes(M);
        dites.fautes(fautes, ParolesDeForme.TOUTES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(A_REVOIR);
            return montrer(connue, dites, fautes, modele);
        }
        var dite = formulaire.lire(connue);
        if (voir != null) {
            return montrer(dite, dites, Map.of(), modele);
        }
        int averties = LectureDeSaisie.entier(accord, 0, AU_PLUS).orElse(0);
        return switch (formes.regler(dite, actuelle -> dites.verifier(champs(actuelle)), averties)) {
            case ReglageDeForme.Garde _ -> {
                suite.addFlashAttribute(
                        "message", M.dire("gardee", Map.of("quoi", dite.equipe().titre())));
                yield "redirect:/reglages/formes";
            }
            case ReglageDeForme.AConfirmer(var aVenir) -> {
                reponse.setStatus(DEVANCE);
                modele.addAttribute("aVenir", aVenir);
                yield montrer(dite, dites, Map.of(), modele);
            }
        };
    }

    private FormeDAide connue(String code) {
        return Code.lire(TypeDAction.class, code).map(formes.lire()::de).orElseThrow(Introuvable::new);
    }

    private static Champs champs(FormeDAide forme) {
        return FormulaireForme.de(forme).champs();
    }

    /** @param dite as the sentences that are shown tell of it */
    private static String montrer(
            FormeDAide dite, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("dite", dite)
                .addAttribute("conciliation", conciliation)
                .addAttribute("paroles", ParolesDeForme.TOUTES)
                .addAttribute("fautes", fautes);
        return "ville/themes/forme";
    }
}
