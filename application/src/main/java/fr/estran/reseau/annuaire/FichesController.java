package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.FicheComplete.FautesDeFiche;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheets of the directory: their list, each, its form, and what becomes of it. */
@WebController
record FichesController(TenueDesFiches tenue, PageDeFiche page, FichesEnListe liste) {

    @GetMapping("/equipe/annuaire")
    @Ouvert(Cercle.EQUIPE)
    Page lister(@RequestParam(name = "page", defaultValue = "1") int laquelle) {
        return Page.de("reseau/annuaire/fiches", PageDeFiche.MESSAGES, liste.lire(laquelle));
    }

    @GetMapping("/equipe/annuaire/{organisme}")
    @Ouvert(Cercle.EQUIPE)
    Page voir(@PathVariable OrganismeId organisme) {
        return page.montrer(organisme);
    }

    @GetMapping("/equipe/annuaire/{organisme}/modifier")
    @Ouvert(Cercle.GESTION)
    Page preparer(@PathVariable OrganismeId organisme) {
        return page.ecrire(tenue.organisme(organisme), tenue.ouvrir(organisme), Map.of());
    }

    @PostMapping("/equipe/annuaire/{organisme}/modifier")
    @Ouvert(Cercle.GESTION)
    Reponse ecrire(
            @PathVariable OrganismeId organisme,
            @RequestParam MultiValueMap<String, String> envoi,
            RedirectAttributes suite) {
        var connu = tenue.organisme(organisme);
        var dite = Conciliation.lire(envoi, tenue.champs(organisme));
        var choix = page.choix(organisme);
        var fautes = FautesDeFiche.de(new SaisieDeFiche(dite.ecrits()), tenue.champs(organisme), choix);
        dite.fautes(fautes, new ParolesDAnnuaire(choix));
        if (!fautes.isEmpty()) {
            return page.ecrire(connu, dite, fautes).refusee();
        }
        var incompris = new SaisieDeFiche(dite.ecrits()).incompris(tenue.champs(organisme));
        tenue.ecrire(organisme, dite);
        vers(organisme, "fiche.ecrite");
        if (!incompris.isEmpty()) {
            suite.addFlashAttribute(
                    "message",
                    PageDeFiche.MESSAGES.dire("fiche.ecrite")
                            + " "
                            + PageDeFiche.MESSAGES.dire(
                                    "fiche.incompris",
                                    "n",
                                    incompris.size(),
                                    "dits",
                                    String.join(" », « ", incompris)));
        }
        return Renvoi.vers("/equipe/annuaire/" + organisme);
    }

    @PostMapping("/equipe/annuaire/{organisme}/verifier")
    @Ouvert(Cercle.GESTION)
    Renvoi verifier(@PathVariable OrganismeId organisme) {
        tenue.verifier(organisme);
        return vers(organisme, "fiche.verifiee");
    }

    @PostMapping("/equipe/annuaire/{organisme}/notre-service")
    @Ouvert(Cercle.GESTION)
    Renvoi duService(@PathVariable OrganismeId organisme, @RequestParam(defaultValue = "") String oui) {
        tenue.duService(organisme, !oui.isEmpty());
        return vers(organisme, oui.isEmpty() ? "fiche.plus_du_service" : "fiche.du_service.dit");
    }

    @PostMapping("/equipe/annuaire/{organisme}/retirer")
    @Ouvert(Cercle.GESTION)
    Renvoi retirer(@PathVariable OrganismeId organisme) {
        tenue.retirer(organisme);
        return vers(organisme, "fiche.retiree");
    }

    @PostMapping("/equipe/annuaire/{organisme}/reprendre")
    @Ouvert(Cercle.GESTION)
    Renvoi reprendre(@PathVariable OrganismeId organisme) {
        tenue.reprendre(organisme);
        return vers(organisme, "fiche.reprise");
    }

    private static Renvoi vers(OrganismeId organisme, String cle) {
        return Renvoi.vers("/equipe/annuaire/" + organisme).annoncer(PageDeFiche.MESSAGES.dire(cle));
    }
}
