package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.OrganismeId;
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

/** The sheets of the directory: their list, each, its form, and what becomes of it. */
@Controller
@ConditionalOnWebApplication
class FichesController {

    private final TenueDesFiches tenue;
    private final PageDeFiche page;

    FichesController(TenueDesFiches tenue, PageDeFiche page) {
        this.tenue = tenue;
        this.page = page;
    }

    @GetMapping("/equipe/annuaire")
    @Ouvert(Cercle.EQUIPE)
    String lister(Model modele) {
        return page.lister(modele);
    }

    @GetMapping("/equipe/annuaire/{organisme}")
    @Ouvert(Cercle.EQUIPE)
    String voir(@PathVariable OrganismeId organisme, Model modele) {
        return page.montrer(organisme, modele);
    }

    @GetMapping("/equipe/annuaire/{organisme}/modifier")
    @Ouvert(Cercle.GESTION)
    String preparer(@PathVariable OrganismeId organisme, Model modele) {
        return page.ecrire(tenue.organisme(organisme), tenue.ouvrir(organisme), Map.of(), modele);
    }

    @PostMapping("/equipe/annuaire/{organisme}/modifier")
    @Ouvert(Cercle.GESTION)
    String ecrire(
            @PathVariable OrganismeId organisme,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var connu = tenue.organisme(organisme);
        var dite = Conciliation.lire(envoi, tenue.champs(organisme));
        var choix = page.choix(organisme);
        var fautes = FautesDeFiche.de(new SaisieDeFiche(dite.ecrits()), tenue.champs(organisme), choix);
        dite.fautes(fautes, new ParolesDAnnuaire(choix));
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return page.ecrire(connu, dite, fautes, modele);
        }
        var incompris = new SaisieDeFiche(dite.ecrits()).incompris(tenue.champs(organisme));
        tenue.ecrire(organisme, dite);
        vers(organisme, "fiche.ecrite", suite);
        if (!incompris.isEmpty()) {
            suite.addFlashAttribute(
                    "message",
                    PageDeFiche.MESSAGES.dire("fiche.ecrite")
                            + " "
                            + PageDeFiche.MESSAGES.dire(
                                    "fiche.incompris",
                                    Map.of("n", incompris.size(), "dits", String.join(" », « ", incompris))));
        }
        return "redirect:/equipe/annuaire/" + organisme;
    }

    @PostMapping("/equipe/annuaire/{organisme}/verifier")
    @Ouvert(Cercle.GESTION)
    String verifier(@PathVariable OrganismeId organisme, RedirectAttributes suite) {
        tenue.verifier(organisme);
        return vers(organisme, "fiche.verifiee", suite);
    }

    @PostMapping("/equipe/annuaire/{organisme}/notre-service")
    @Ouvert(Cercle.GESTION)
    String duService(
            @PathVariable OrganismeId organisme,
            @RequestParam(defaultValue = "") String oui,
            RedirectAttributes suite) {
        tenue.duService(organisme, !oui.isEmpty());
        return vers(organisme, oui.isEmpty() ? "fiche.plus_du_service" : "fiche.du_service.dit", suite);
    }

    @PostMapping("/equipe/annuaire/{organisme}/retirer")
    @Ouvert(Cercle.GESTION)
    String retirer(@PathVariable OrganismeId organisme, RedirectAttributes suite) {
        tenue.retirer(organisme);
        return vers(organisme, "fiche.retiree", suite);
    }

    @PostMapping("/equipe/annuaire/{organisme}/reprendre")
    @Ouvert(Cercle.GESTION)
    String reprendre(@PathVariable OrganismeId organisme, RedirectAttributes suite) {
        tenue.reprendre(organisme);
        return vers(organisme, "fiche.reprise", suite);
    }

    private static String vers(OrganismeId organisme, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDeFiche.MESSAGES.dire(cle));
        return "redirect:/equipe/annuaire/" + organisme;
    }
}
