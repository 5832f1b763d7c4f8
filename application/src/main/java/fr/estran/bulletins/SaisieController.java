package fr.estran.bulletins;

import static fr.estran.bulletins.PageDeBulletin.MESSAGES;

import fr.estran.commun.Champs;
import fr.estran.enquetes.EnqueteId;
import fr.estran.urne.BulletinSaisi;
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

/** One sheet after the other, by keyboard alone: Enter goes on to the next field, and at the last one to the next sheet. */
@Controller
@ConditionalOnWebApplication
class SaisieController {

    private final FeuillesDEnquete feuilles;
    private final PageDeBulletin page;

    SaisieController(FeuillesDEnquete feuilles, PageDeBulletin page) {
        this.feuilles = feuilles;
        this.page = page;
    }

    @GetMapping("/equipe/enquetes/{enquete}/saisie")
    String ouvrir(@PathVariable EnqueteId enquete, Model modele) {
        var numero = feuilles.prochaine(enquete);
        return page.montrer(
                feuilles.lire(enquete), GesteDeFeuille.SAISIR, numero, new Frappe(Champs.AUCUN), Map.of(), modele);
    }

    /** @param geste {@code suite}: Enter was pressed in a field, where no script moved on to the next one */
    @PostMapping("/equipe/enquetes/{enquete}/saisie")
    String saisir(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "") String feuille,
            @RequestParam(defaultValue = "") String geste,
            @RequestParam MultiValueMap<String, String> champs,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lue = feuilles.lire(enquete);
        var frappe = new Frappe(new Champs(champs));
        var numero = PageDeBulletin.numero(feuille).orElseGet(() -> feuilles.prochaine(enquete));
        var formulaire = page.formulaire(lue);
        if (geste.equals("suite") && frappe.suivante(formulaire).isPresent()) {
            return page.montrer(lue, GesteDeFeuille.SAISIR, numero, frappe, Map.of(), modele);
        }
        var fautes = page.fautes(lue, frappe);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.montrer(lue, GesteDeFeuille.SAISIR, numero, frappe, fautes, modele);
        }
        var bulletin = frappe.lire(lue, formulaire);
        switch (feuilles.saisir(lue, bulletin, numero)) {
            case BulletinSaisi.Deposee _ ->
                suite.addFlashAttribute("message", MESSAGES.dire("saisie.faite", Map.of("n", numero)));
            case BulletinSaisi.Close _ -> suite.addFlashAttribute("erreur", MESSAGES.dire("close"));
            case BulletinSaisi.FeuilleDejaLa _ -> {
                // The same sheet sent twice is one sheet; another under its number is somebody else's.
                if (!feuilles.bulletin(enquete, numero).filter(bulletin::equals).isPresent()) {
                    reponse.setStatus(409);
                    var libre = feuilles.prochaine(enquete);
                    return page.montrer(
                            lue,
                            GesteDeFeuille.SAISIR,
                            libre,
                            frappe,
                            Map.of("feuille", MESSAGES.dire("faute.deja", Map.of("n", numero, "libre", libre))),
                            modele);
                }
                suite.addFlashAttribute("message", MESSAGES.dire("saisie.faite", Map.of("n", numero)));
            }
        }
        return "redirect:/equipe/enquetes/" + enquete + "/saisie";
    }
}
