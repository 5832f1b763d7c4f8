package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was there, and what was said: noted, and printed. */
@Controller
@ConditionalOnWebApplication
public class CompteRenduController {

    public record VueCompteRendu(
            Reunion reunion,
            List<OrganismeDecrit> convives,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes,
            boolean impossible) {}

    private final ComptesRendus comptesRendus;
    private final LectureDeReunion lecture;
    private final PageDeReunion page;
    private final AutourDeLaTable autour;
    private final Formes formes;

    CompteRenduController(
            ComptesRendus comptesRendus,
            LectureDeReunion lecture,
            PageDeReunion page,
            AutourDeLaTable autour,
            Formes formes) {
        this.comptesRendus = comptesRendus;
        this.lecture = lecture;
        this.page = page;
        this.autour = autour;
        this.formes = formes;
    }

    @GetMapping("/equipe/reunions/{reunion}/compte-rendu")
    @Ouvert(Cercle.PROGRAMMATION)
    Page voir(@PathVariable ReunionId reunion) {
        return montrer(reunion, Conciliation.ouvrir(comptesRendus.champs(reunion)), Map.of(), false);
    }

    @PostMapping("/equipe/reunions/{reunion}/compte-rendu")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse noter(@PathVariable ReunionId reunion, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, comptesRendus.champs(reunion));
        var fautes = new SaisieDeCompteRendu(dite.ecrits())
                .fautes(
                        MESSAGES,
                        convives(reunion).stream().map(OrganismeDecrit::id).toList());
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            return montrer(reunion, dite, fautes, false).refusee();
        }
        return switch (comptesRendus.noter(reunion, dite)) {
            case FAITE -> Renvoi.vers(PageDeReunion.adresse(reunion)).annoncer(MESSAGES.dire("compte_rendu.note"));
            case IMPOSSIBLE -> montrer(reunion, dite, Map.of(), true).avec(409);
        };
    }

    @GetMapping("/equipe/reunions/{reunion}/compte-rendu.pdf")
    @Ouvert(Cercle.EQUIPE)
    ResponseEntity<byte[]> imprimer(@PathVariable ReunionId reunion) {
        return Imprime.REUNION.envoyer(formes.pdf(
                FeuilleDeReunion.de(lecture.lire(reunion), autour.enseigne().nom())));
    }

    /** Those of today, and those that were there then. */
    private List<OrganismeDecrit> convives(ReunionId reunion) {
        return autour.convives()
                .auChoix(comptesRendus.presences(reunion).stream()
                        .map(Presence::organisme)
                        .toList());
    }

    private Page montrer(ReunionId reunion, Conciliation dite, Map<String, String> fautes, boolean impossible) {
        return Page.de(
                "reseau/reunions/compte-rendu",
                MESSAGES,
                new VueCompteRendu(
                        lecture.lire(reunion).reunion(), convives(reunion), dite, page.paroles(), fautes, impossible));
    }
}
