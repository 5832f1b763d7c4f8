package fr.estran.bulletins;

import static fr.estran.bulletins.PageDeBulletin.MESSAGES;

import fr.estran.commun.Champs;
import fr.estran.commun.Introuvable;
import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sheet that was drawn is typed a second time, blind; what differs is shown side by side, and one looks at the paper. */
@Controller
@ConditionalOnWebApplication
class ControlesController {

    private static final String CHOIX = "choix.";
    private static final List<String> SAISIES = List.of("premiere", "seconde");

    private final FeuillesDEnquete feuilles;
    private final PageDeBulletin page;

    ControlesController(FeuillesDEnquete feuilles, PageDeBulletin page) {
        this.feuilles = feuilles;
        this.page = page;
    }

    @GetMapping("/equipe/enquetes/{enquete}/feuilles/{feuille}/controle")
    String ouvrir(@PathVariable EnqueteId enquete, @PathVariable String feuille, Model modele) {
        var lue = feuilles.lire(enquete);
        var numero = tiree(enquete, feuille);
        return numero.isEmpty()
                ? retour(enquete)
                : page.montrer(lue, GesteDeFeuille.CONTROLER, numero.get(), new Frappe(Champs.AUCUN), Map.of(), modele);
    }

    @PostMapping("/equipe/enquetes/{enquete}/feuilles/{feuille}/controle")
    String controler(
            @PathVariable EnqueteId enquete,
            @PathVariable String feuille,
            @RequestParam(defaultValue = "") String geste,
            @RequestParam MultiValueMap<String, String> champs,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lue = feuilles.lire(enquete);
        var tiree = tiree(enquete, feuille);
        if (tiree.isEmpty()) {
            return retour(enquete);
        }
        int numero = tiree.get();
        var frappe = new Frappe(new Champs(champs));
        var formulaire = page.formulaire(lue);
        if (geste.equals("suite") && frappe.suivante(formulaire).isPresent()) {
            return page.montrer(lue, GesteDeFeuille.CONTROLER, numero, frappe, Map.of(), modele);
        }
        var fautes = page.fautes(lue, frappe);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.montrer(lue, GesteDeFeuille.CONTROLER, numero, frappe, fautes, modele);
        }
        var premiere = feuilles.bulletin(enquete, numero).orElseThrow(Introuvable::new);
        var seconde = frappe.lire(lue, formulaire);
        var ecarts = FeuillesDEnquete.ecarts(lue, premiere, seconde);
        var retenu = retenu(premiere, seconde, ecarts, frappe);
        if (retenu.vide()
                || ecarts.stream()
                        .anyMatch(question -> !SAISIES.contains(frappe.champs().dit(CHOIX + question)))) {
            return comparer(lue, numero, frappe, premiere, seconde, ecarts, geste.equals("choisir"), modele);
        }
        var faite = feuilles.controler(lue, retenu, numero, ecarts.size());
        suite.addFlashAttribute(
                faite ? "message" : "erreur",
                MESSAGES.dire(faite ? "controle.fait" : "close", Map.of("n", numero, "ecarts", ecarts.size())));
        return retour(enquete);
    }

    private String comparer(
            Enquete enquete,
            int numero,
            Frappe frappe,
            Bulletin premiere,
            Bulletin seconde,
            List<String> ecarts,
            boolean incomplet,
            Model modele) {
        var formulaire = page.formulaire(enquete);
        modele.addAttribute("m", MESSAGES)
                .addAttribute("enquete", enquete)
                .addAttribute("numero", numero)
                .addAttribute(
                        "questions",
                        formulaire.questions().stream()
                                .filter(question -> ecarts.contains(question.code()))
                                .toList())
                .addAttribute("formulaire", formulaire)
                .addAttribute("champs", frappe.champs())
                .addAttribute("premiere", Frappe.enMots(formulaire, premiere))
                .addAttribute("seconde", Frappe.enMots(formulaire, seconde))
                .addAttribute("incomplet", incomplet);
        return "bulletins/comparaison";
    }

    private static Bulletin retenu(Bulletin premiere, Bulletin seconde, List<String> ecarts, Frappe frappe) {
        var retenues = new HashMap<>(premiere.reponses());
        for (var question : ecarts) {
            if (frappe.champs().dit(CHOIX + question).equals("seconde")) {
                var dites = seconde.reponses().get(question);
                if (dites == null) {
                    retenues.remove(question);
                } else {
                    retenues.put(question, dites);
                }
            }
        }
        return new Bulletin(retenues);
    }

    /** Only one that was drawn, and was not done meanwhile. */
    private Optional<Integer> tiree(EnqueteId enquete, String feuille) {
        return PageDeBulletin.numero(feuille)
                .filter(numero -> feuilles.suivi(enquete).aControler().contains(numero));
    }

    private static String retour(EnqueteId enquete) {
        return "redirect:/equipe/enquetes/" + enquete + "/feuilles";
    }
}
