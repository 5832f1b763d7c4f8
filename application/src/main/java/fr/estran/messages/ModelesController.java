package fr.estran.messages;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.ReglesDeConservation;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.vocabulaire.Moyen;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What messages say, in the words of the town, and how long it is kept who called. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
public class ModelesController {

    public record VueModeles(List<Moyen> sansPorteur, List<ModeleVu> modeles, int garde) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final Conciliation.Paroles PAROLES = champ -> MESSAGES.dire("modele." + champ);
    private static final String SUITE = "redirect:/reglages/messages";

    private final Textes textes;
    private final MoyensEnService moyens;
    private final ReglesDeConservation conservation;

    ModelesController(Textes textes, MoyensEnService moyens, ReglesDeConservation conservation) {
        this.textes = textes;
        this.moyens = moyens;
        this.conservation = conservation;
    }

    @GetMapping("/reglages/messages")
    Page voir() {
        return Page.de(
                "messages/modeles",
                MESSAGES,
                new VueModeles(
                        Moyen.tous(moyen -> moyen.partSeul() && !moyens.contient(moyen)),
                        Stream.of(Modele.values())
                                .flatMap(de -> Stream.of(Forme.values())
                                        .map(par -> new ModeleVu(
                                                de.code(),
                                                par.code(),
                                                textes.lire(de, par).texte(),
                                                textes.change(de, par))))
                                .toList(),
                        conservation.lire().valeur(Duree.APPELS)));
    }

    @GetMapping("/reglages/messages/{modele}/{forme}")
    String ouvrir(@PathVariable String modele, @PathVariable String forme, Model page) {
        return montrer(page, de(modele), par(forme), Conciliation.ouvrir(ecrits(de(modele), par(forme))), Map.of());
    }

    @PostMapping("/reglages/messages/{modele}/{forme}")
    String enregistrer(
            @PathVariable String modele,
            @PathVariable String forme,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model page) {
        var par = par(forme);
        var dite = Conciliation.lire(envoi, ecrits(de(modele), par));
        var formulaire = FormulaireModele.de(dite.ecrits());
        var fautes = new HashMap<>(formulaire.fautes(par, MESSAGES));
        var longueur = Gsm7.longueur(Exemple.sms(String.valueOf(formulaire.texte())));
        if (par.courte() && fautes.isEmpty() && longueur > Gsm7.LONGUEUR && !formulaire.accepteDeux()) {
            fautes.put("enDeux", MESSAGES.dire("modele.faute.longueur", Map.of("n", longueur)));
        }
        dite.fautes(fautes, PAROLES);
        if (formulaire.apercu() || !fautes.isEmpty()) {
            reponse.setStatus(fautes.isEmpty() ? 200 : 422);
            return montrer(page, de(modele), par, dite, fautes);
        }
        textes.ecrire(de(modele), par, dite);
        suite.addFlashAttribute("message", MESSAGES.dire("modele.enregistre"));
        return SUITE;
    }

    @PostMapping("/reglages/messages/{modele}/{forme}/retablir")
    String retablir(@PathVariable String modele, @PathVariable String forme, RedirectAttributes suite) {
        textes.revenirAuNotre(de(modele), par(forme));
        suite.addFlashAttribute("message", MESSAGES.dire("modele.retabli"));
        return SUITE;
    }

    @PostMapping("/reglages/messages/appels")
    String garder(@RequestParam(defaultValue = "") String mois, RedirectAttributes suite) {
        if (mois.matches("\\d{1,3}") && conservation.garderLesAppels(Integer.parseInt(mois))) {
            suite.addFlashAttribute("message", MESSAGES.dire("recus.garde.note"));
        } else {
            suite.addFlashAttribute("erreur", MESSAGES.dire("recus.garde.faute", Duree.APPELS.bornes()));
        }
        return SUITE;
    }

    private Champs ecrits(Modele modele, Forme forme) {
        return FormulaireModele.de(textes.lire(modele, forme)).champs();
    }

    private String montrer(Model page, Modele modele, Forme forme, Conciliation dite, Map<String, String> fautes) {
        var formulaire = FormulaireModele.de(dite.ecrits());
        page.addAttribute("conciliation", dite);
        page.addAttribute("paroles", PAROLES);
        page.addAttribute("m", MESSAGES);
        page.addAttribute("modele", modele.code());
        page.addAttribute("forme", forme.code());
        page.addAttribute("courte", forme.courte());
        page.addAttribute("formulaire", formulaire);
        page.addAttribute("fautes", fautes);
        page.addAttribute("change", textes.change(modele, forme));
        page.addAttribute(
                "variables",
                Remplissage.VARIABLES.stream().filter(forme::permet).toList());
        var texte = String.valueOf(formulaire.texte());
        page.addAttribute("apercu", forme.courte() ? List.of(Exemple.sms(texte)) : Exemple.courriel(texte));
        page.addAttribute("longueur", forme.courte() ? Gsm7.longueur(Exemple.sms(texte)) : 0);
        return "messages/modele";
    }

    private static Modele de(String modele) {
        return Modele.siConnu(modele).orElseThrow(Introuvable::new);
    }

    private static Forme par(String forme) {
        return Forme.siConnue(forme).orElseThrow(Introuvable::new);
    }
}
