package fr.estran.bilan.actes;

import fr.estran.bilan.actes.ReglageActe.NatureActe;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a town says once what all its acts say. */
@Controller
@Ouvert(Cercle.REGLAGE_DES_ACTES)
@ConditionalOnWebApplication
class ReglagesDesActesController {

    private static final Messages M = Messages.de("bilan/actes");

    private final ReglagesDesActes reglages;

    ReglagesDesActesController(ReglagesDesActes reglages) {
        this.reglages = reglages;
    }

    @GetMapping("/reglages/actes")
    String voir(Model modele) {
        return montrer(SaisieDeReglage.de(reglages.actuel()), Map.of(), modele);
    }

    @PostMapping("/reglages/actes")
    String enregistrer(
            @ModelAttribute("saisie") SaisieDeReglage saisie,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = new LinkedHashMap<String, String>();
        saisie.fautes().forEach((champ, cle) -> fautes.put(champ, M.dire(cle)));
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(saisie, fautes, modele);
        }
        reglages.changer(saisie);
        suite.addFlashAttribute("message", M.dire("reglage.garde"));
        return "redirect:/reglages/actes";
    }

    private static String montrer(SaisieDeReglage saisie, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("saisie", saisie)
                .addAttribute("fautes", fautes)
                .addAttribute(
                        "natures",
                        Stream.of(NatureActe.values())
                                .map(nature -> new Option(nature.code(), M.dire("reglage.nature." + nature.code())))
                                .toList());
        return "bilan/actes/reglages";
    }
}
