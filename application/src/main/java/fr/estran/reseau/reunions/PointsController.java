package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.reseau.reunions.PointDeReunion.SaisieDePoint;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda of a meeting, point by point. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record PointsController(OrdreDuJour ordre, TenueDesReunions tenue, PageDeReunion page, AutourDeLaTable autour) {

    public record VuePoint(
            Reunion reunion,
            PointDeReunion point,
            Conciliation conciliation,
            Paroles paroles,
            List<Option> options,
            Map<String, String> fautes) {}

    @PostMapping("/equipe/reunions/{reunion}/points")
    Reponse ajouter(@PathVariable ReunionId reunion, @RequestParam MultiValueMap<String, String> envoi) {
        var dit = new SaisieDePoint(new Champs(envoi));
        var fautes = dit.fautes(MESSAGES, autour::connait);
        if (!fautes.isEmpty()) {
            return page.montrer(reunion, dit, fautes, null, null, null).refusee();
        }
        ordre.ajouter(reunion, dit);
        return retour(reunion).annoncer(MESSAGES.dire("point.ajoute"));
    }

    @GetMapping("/equipe/reunions/{reunion}/points/{point}")
    Page voir(@PathVariable ReunionId reunion, @PathVariable UUID point) {
        return montrer(reunion, point, Conciliation.ouvrir(ordre.champs(reunion, point)), Map.of());
    }

    @PostMapping("/equipe/reunions/{reunion}/points/{point}")
    Reponse modifier(
            @PathVariable ReunionId reunion,
            @PathVariable UUID point,
            @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, ordre.champs(reunion, point));
        var fautes = new SaisieDePoint(dite.ecrits()).fautes(MESSAGES, autour::connait);
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            return montrer(reunion, point, dite, fautes).refusee();
        }
        ordre.modifier(reunion, point, dite);
        return retour(reunion).annoncer(MESSAGES.dire("point.modifie"));
    }

    @PostMapping("/equipe/reunions/{reunion}/points/{point}/remonter")
    Renvoi remonter(@PathVariable ReunionId reunion, @PathVariable UUID point) {
        ordre.remonter(reunion, point);
        return retour(reunion);
    }

    @PostMapping("/equipe/reunions/{reunion}/points/{point}/retirer")
    Renvoi retirer(@PathVariable ReunionId reunion, @PathVariable UUID point) {
        ordre.retirer(reunion, point);
        return retour(reunion).annoncer(MESSAGES.dire("point.retire"));
    }

    private Page montrer(ReunionId reunion, UUID point, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "reseau/reunions/point",
                MESSAGES,
                new VuePoint(
                        tenue.lire(reunion),
                        ordre.lire(reunion, point),
                        dite,
                        page.paroles(),
                        autour.options(MESSAGES.dire("point.du_service"), new SaisieDePoint(dite.ecrits()).organisme()),
                        fautes));
    }

    private static Renvoi retour(ReunionId reunion) {
        return Renvoi.vers(PageDeReunion.adresse(reunion) + "#ordre-du-jour");
    }
}
