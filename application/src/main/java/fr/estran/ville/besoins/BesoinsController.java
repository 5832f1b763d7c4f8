package fr.estran.ville.besoins;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.besoins.EcritureDeBesoin.DejaLa;
import fr.estran.ville.besoins.EcritureDeBesoin.Gardee;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The needs of the town: all of them, a new one, what each is and what people say for it. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class BesoinsController {

    private static final Messages MESSAGES = Messages.de("ville/besoins");

    private static final Conciliation.Paroles PAROLES = new Conciliation.Paroles() {
        @Override
        public String champ(String champ) {
            return MESSAGES.dire("besoin." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return champ.equals("famille")
                    ? Code.lire(FamilleDeBesoin.class, valeur)
                            .map(FamilleDeBesoin::nom)
                            .orElse(valeur)
                    : valeur;
        }
    };

    private final ListeDesBesoins besoins;
    private final GestionDesBesoins gestion;

    BesoinsController(ListeDesBesoins besoins, GestionDesBesoins gestion) {
        this.besoins = besoins;
        this.gestion = gestion;
    }

    @GetMapping("/reglages/besoins")
    String lister(Model modele) {
        return liste(FormulaireBesoin.VIERGE, Map.of(), modele);
    }

    @PostMapping("/reglages/besoins")
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new FormulaireBesoin(new Champs(envoi));
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return liste(formulaire, fautes, modele);
        }
        return switch (gestion.creer(formulaire.lire())) {
            case Gardee(var code) -> vers("#besoin-" + code, "faite.cree", suite);
            case DejaLa(var autre) -> {
                reponse.setStatus(422);
                yield liste(formulaire, dejaLa(autre, modele), modele);
            }
        };
    }

    @GetMapping("/reglages/besoins/{besoin}")
    String voir(@PathVariable String besoin, Model modele) {
        return fiche(besoin, Conciliation.ouvrir(gestion.ecrits(besoin)), Map.of(), modele);
    }

    @PostMapping("/reglages/besoins/{besoin}")
    String modifier(
            @PathVariable String besoin,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.lire(envoi, gestion.ecrits(besoin));
        var fautes = new FormulaireBesoin(dite.ecrits()).fautes(MESSAGES);
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return fiche(besoin, dite, fautes, modele);
        }
        return switch (gestion.modifier(besoin, dite)) {
            case Gardee(var code) -> vers("#besoin-" + code, "faite.modifie", suite);
            case DejaLa(var autre) -> {
                reponse.setStatus(422);
                yield fiche(besoin, dite, dejaLa(autre, modele), modele);
            }
        };
    }

    @PostMapping("/reglages/besoins/{besoin}/retirer")
    String retirer(@PathVariable String besoin, RedirectAttributes suite) {
        gestion.retirer(besoin);
        return vers("", "faite.retire", suite);
    }

    @PostMapping("/reglages/besoins/{besoin}/reprendre")
    String reprendre(@PathVariable String besoin, RedirectAttributes suite) {
        gestion.reprendre(besoin);
        return vers("#besoin-" + besoin, "faite.repris", suite);
    }

    private String liste(FormulaireBesoin formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("besoins", besoins.tous())
                .addAttribute("nombres", gestion.nombresDExpressions())
                .addAttribute("formulaire", formulaire)
                .addAttribute("fautes", fautes);
        return "ville/besoins/liste";
    }

    private String fiche(String code, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("besoin", gestion.lire(code))
                .addAttribute("conciliation", conciliation)
                .addAttribute("formulaire", new FormulaireBesoin(conciliation.ecrits()))
                .addAttribute("paroles", PAROLES)
                .addAttribute("fautes", fautes);
        return "ville/besoins/fiche";
    }

    private static Map<String, String> dejaLa(Besoin autre, Model modele) {
        modele.addAttribute("deja", autre);
        return Map.of("nom", MESSAGES.dire("faute.deja", Map.of("nom", autre.nom())));
    }

    private static String vers(String suiteDeLAdresse, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return "redirect:/reglages/besoins" + suiteDeLAdresse;
    }
}
