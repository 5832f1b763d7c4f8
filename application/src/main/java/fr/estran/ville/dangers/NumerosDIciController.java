package fr.estran.ville.dangers;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
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

/** The numbers as the team reads them, with their sources; those that the town adds. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class NumerosDIciController {

    private static final Messages MESSAGES = PageDesDangers.MESSAGES;

    private static final Conciliation.Paroles PAROLES = new Conciliation.Paroles() {
        @Override
        public String champ(String champ) {
            return MESSAGES.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return champ.equals("dangers")
                    ? Code.lire(Danger.class, valeur).map(Danger::nom).orElse(valeur)
                    : valeur;
        }
    };

    private final ListeDesNumeros numeros;
    private final GestionDesNumeros gestion;

    NumerosDIciController(ListeDesNumeros numeros, GestionDesNumeros gestion) {
        this.numeros = numeros;
        this.gestion = gestion;
    }

    @GetMapping("/reglages/numeros")
    String lister(Model modele) {
        return liste(FormulaireDeNumero.VIERGE, Map.of(), modele);
    }

    @PostMapping("/reglages/numeros")
    String ajouter(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var formulaire = new FormulaireDeNumero(new Champs(envoi));
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return liste(formulaire, fautes, modele);
        }
        return vers("#numero-" + gestion.ajouter(formulaire), "faite.ajoute", suite);
    }

    @GetMapping("/reglages/numeros/{numero}")
    String voir(@PathVariable String numero, Model modele) {
        return fiche(numero, Conciliation.ouvrir(gestion.ecrits(numero)), Map.of(), modele);
    }

    @PostMapping("/reglages/numeros/{numero}")
    String changer(
            @PathVariable String numero,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.lire(envoi, gestion.ecrits(numero));
        var fautes = new FormulaireDeNumero(dite.ecrits()).fautes(MESSAGES);
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return fiche(numero, dite, fautes, modele);
        }
        gestion.changer(numero, dite);
        return vers("#numero-" + numero, "faite.change", suite);
    }

    @PostMapping("/reglages/numeros/{numero}/retirer")
    String retirer(@PathVariable String numero, RedirectAttributes suite) {
        gestion.retirer(numero);
        return vers("", "faite.retire", suite);
    }

    @PostMapping("/reglages/numeros/{numero}/reprendre")
    String reprendre(@PathVariable String numero, RedirectAttributes suite) {
        gestion.reprendre(numero);
        return vers("#numero-" + numero, "faite.repris", suite);
    }

    private String liste(FormulaireDeNumero formulaire, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("nationaux", numeros.nationaux())
                .addAttribute("dIci", gestion.tous())
                .addAttribute("formulaire", formulaire)
                .addAttribute("fautes", fautes);
        return "ville/dangers/liste-des-numeros";
    }

    private String fiche(String code, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("numero", gestion.lire(code))
                .addAttribute("conciliation", conciliation)
                .addAttribute("formulaire", new FormulaireDeNumero(conciliation.ecrits()))
                .addAttribute("paroles", PAROLES)
                .addAttribute("fautes", fautes);
        return "ville/dangers/numero-d-ici";
    }

    private static String vers(String suiteDeLAdresse, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return "redirect:/reglages/numeros" + suiteDeLAdresse;
    }
}
