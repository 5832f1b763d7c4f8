package fr.estran.messages;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether messages leave at all: tried from the page, with what was answered in words. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class EssaisController {

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final String ICI = "/reglages/messages/essai";

    private final Essais essais;
    private final Demonstration demonstration;

    EssaisController(Essais essais, Demonstration demonstration) {
        this.essais = essais;
        this.demonstration = demonstration;
    }

    @GetMapping(ICI)
    String voir(Model modele) {
        return montrer(modele, Map.of(), "");
    }

    /** What was typed is a number or an address, as that means needs it. */
    @PostMapping(ICI + "/{moyen}")
    String essayer(
            @PathVariable String moyen,
            @RequestParam Map<String, String> ecrits,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var par = Code.lire(Moyen.class, moyen).filter(Moyen::partSeul).orElseThrow(Introuvable::new);
        var saisi = ecrits.getOrDefault(par.code(), "");
        return vers(par, saisi.strip())
                .map(ou -> dire(essais.essayer(par, ou), par, suite))
                .orElseGet(() -> {
                    reponse.setStatus(422);
                    return montrer(modele, Map.of(par.code(), MESSAGES.dire("essai.faute." + par.code())), saisi);
                });
    }

    private static Optional<String> vers(Moyen par, String saisi) {
        var adresse = AdresseElectronique.lire(saisi).map(AdresseElectronique::valeur);
        return par.vers(new OuJoindre(saisi, adresse.orElse(null), null));
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
        modele.addAttribute("moyens", essais.tous());
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("saisi", saisi);
        return "messages/essai";
    }
}
