package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was there, and what was said: noted, and printed. */
@Controller
@ConditionalOnWebApplication
class CompteRenduController {

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
    String voir(@PathVariable ReunionId reunion, Model modele) {
        return montrer(reunion, Conciliation.ouvrir(comptesRendus.champs(reunion)), Map.of(), modele);
    }

    @PostMapping("/equipe/reunions/{reunion}/compte-rendu")
    @Ouvert(Cercle.PROGRAMMATION)
    String noter(
            @PathVariable ReunionId reunion,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.lire(envoi, comptesRendus.champs(reunion));
        var fautes = new SaisieDeCompteRendu(dite.ecrits())
                .fautes(
                        MESSAGES,
                        convives(reunion).stream().map(OrganismeDecrit::id).toList());
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(reunion, dite, fautes, modele);
        }
        return switch (comptesRendus.noter(reunion, dite)) {
            case FAITE -> {
                suite.addFlashAttribute("message", MESSAGES.dire("compte_rendu.note"));
                yield "redirect:" + PageDeReunion.adresse(reunion);
            }
            case IMPOSSIBLE -> {
                reponse.setStatus(409);
                modele.addAttribute("impossible", true);
                yield montrer(reunion, dite, Map.of(), modele);
            }
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

    private String montrer(ReunionId reunion, Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("reunion", lecture.lire(reunion).reunion())
                .addAttribute("convives", convives(reunion))
                .addAttribute("conciliation", dite)
                .addAttribute("paroles", page.paroles())
                .addAttribute("fautes", fautes);
        return "reseau/reunions/compte-rendu";
    }
}
