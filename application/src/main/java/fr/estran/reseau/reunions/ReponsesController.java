package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDesReponses.MESSAGES;

import fr.estran.reseau.reunions.ReponsesDesMembres.SaisieDeReponse;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team reads who answered what, notes what was said on the telephone, and decides on the points that were asked for. */
@WebController
record ReponsesController(PageDesReponses page, ReponsesDesMembres reponses, PointsProposes points) {

    @GetMapping("/equipe/reunions/{reunion}/reponses")
    @Ouvert(Cercle.EQUIPE)
    Page voir(@PathVariable ReunionId reunion) {
        return page.toutes(reunion);
    }

    @GetMapping("/equipe/reunions/{reunion}/reponses/{organisme}")
    @Ouvert(Cercle.PROGRAMMATION)
    Page ouvrir(@PathVariable ReunionId reunion, @PathVariable OrganismeId organisme) {
        var entiere = page.lire(reunion);
        return page.auTelephone(
                entiere,
                page.organisme(entiere, organisme),
                Conciliation.ouvrir(reponses.champs(entiere, organisme)),
                Map.of());
    }

    @PostMapping("/equipe/reunions/{reunion}/reponses/{organisme}")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse noter(
            @PathVariable ReunionId reunion,
            @PathVariable OrganismeId organisme,
            @RequestParam MultiValueMap<String, String> envoi) {
        var entiere = page.lire(reunion);
        var decrit = page.organisme(entiere, organisme);
        var dite = Conciliation.lire(envoi, reponses.champs(page.lire(reunion), organisme));
        var fautes = new SaisieDeReponse(dite.ecrits()).fautes(MESSAGES, entiere.reunion());
        dite.fautes(fautes, PageDesReponses.PAROLES);
        if (!fautes.isEmpty()) {
            return page.auTelephone(entiere, decrit, dite, fautes).refusee();
        }
        return switch (reponses.repondre(reunion, organisme, dite, true)) {
            case FAITE -> retour(reunion).annoncer(MESSAGES.dire("notee", "nom", decrit.nom()));
            case CLOSE, TROP -> retour(reunion).avertir(MESSAGES.dire("close"));
        };
    }

    @PostMapping("/equipe/reunions/{reunion}/reponses/points/{point}")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi decider(
            @PathVariable ReunionId reunion, @PathVariable UUID point, @RequestParam(defaultValue = "") String choix) {
        switch (choix) {
            case "accepter" -> points.accepter(reunion, point);
            case "laisser" -> points.laisser(reunion, point);
            default -> throw new Introuvable();
        }
        return retour(reunion).annoncer(MESSAGES.dire("points." + choix));
    }

    private static Renvoi retour(ReunionId reunion) {
        return Renvoi.vers(VoletDesReponses.adresse(reunion));
    }
}
