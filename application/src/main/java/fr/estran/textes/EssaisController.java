package fr.estran.textes;

import fr.estran.commun.Demonstration;
import fr.estran.commun.Messages;
import fr.estran.coordonnees.AdresseElectronique;
import fr.estran.coordonnees.Moyen;
import fr.estran.coordonnees.Telephone;
import fr.estran.passerelles.Livraison;
import fr.estran.passerelles.MoyensEnService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether messages leave at all: tried from the page, with what was answered in words. */
@Controller
@ConditionalOnWebApplication
class EssaisController {

    private static final Messages MESSAGES = Messages.de("textes");
    private static final String ICI = "/reglages/messages/essai";

    private final Essais essais;
    private final MoyensEnService moyens;
    private final Demonstration demonstration;

    EssaisController(Essais essais, MoyensEnService moyens, Demonstration demonstration) {
        this.essais = essais;
        this.moyens = moyens;
        this.demonstration = demonstration;
    }

    @GetMapping(ICI)
    String voir(Model modele) {
        return montrer(modele, Map.of(), "");
    }

    @PostMapping(ICI + "/sms")
    String parSms(
            @RequestParam(defaultValue = "") String telephone,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lu = Telephone.lire(telephone.strip()).filter(Telephone::mobile);
        if (lu.isEmpty()) {
            reponse.setStatus(422);
            return montrer(modele, Map.of("telephone", MESSAGES.dire("essai.faute.telephone")), telephone);
        }
        return dire(essais.parSms(lu.get().international()), Moyen.SMS, suite);
    }

    @PostMapping(ICI + "/courriel")
    String parCourriel(
            @RequestParam(defaultValue = "") String courriel,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lu = AdresseElectronique.lire(courriel.strip());
        if (lu.isEmpty()) {
            reponse.setStatus(422);
            return montrer(modele, Map.of("courriel", MESSAGES.dire("essai.faute.courriel")), courriel);
        }
        return dire(essais.parCourriel(lu.get().valeur()), Moyen.COURRIEL, suite);
    }

    private String dire(Livraison livraison, Moyen moyen, RedirectAttributes suite) {
        switch (livraison) {
            case Livraison.Acceptee _ ->
                suite.addFlashAttribute(
                        "message",
                        MESSAGES.dire(
                                demonstration.enCours() ? "essai.demonstration" : "essai.accepte." + moyen.code()));
            case Livraison.Refusee refusee ->
                suite.addFlashAttribute(
                        "erreur",
                        MESSAGES.dire("essai.refuse", Map.of("raison", MESSAGES.dire("echec." + refusee.code()))));
        }
        return "redirect:" + ICI;
    }

    private String montrer(Model modele, Map<String, String> fautes, String saisi) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("sms", moyens.contient(Moyen.SMS));
        modele.addAttribute("courriel", moyens.contient(Moyen.COURRIEL));
        modele.addAttribute("dernierSms", essais.dernier(Moyen.SMS).orElse(null));
        modele.addAttribute("dernierCourriel", essais.dernier(Moyen.COURRIEL).orElse(null));
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("saisi", saisi);
        return "textes/essai";
    }
}
