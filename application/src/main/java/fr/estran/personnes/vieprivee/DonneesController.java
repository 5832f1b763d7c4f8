package fr.estran.personnes.vieprivee;

import fr.estran.personnes.vieprivee.Suites.Motif;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a person may ask of what is held on them: to see it, to take it away, to have it erased. */
@Controller
@Ouvert(Cercle.PROGRAMMATION)
@ConditionalOnWebApplication
class DonneesController {

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DroitDAcces donnees;
    private final Effacements effacements;

    DonneesController(DroitDAcces donnees, Effacements effacements) {
        this.donnees = donnees;
        this.effacements = effacements;
    }

    @GetMapping("/equipe/personnes/{usager}/donnees")
    String lire(@PathVariable UsagerId usager, Model modele) {
        return montrer(donnees.lire(usager, "vie_privee.consulter"), modele, "personnes/vieprivee/donnees");
    }

    /** Made as it is asked for, and kept nowhere. */
    @GetMapping("/equipe/personnes/{usager}/donnees/fichier")
    @Ouvert(value = Cercle.PROGRAMMATION, sensible = true)
    ResponseEntity<byte[]> emporter(@PathVariable UsagerId usager) {
        var dites = donnees.lire(usager, "vie_privee.emporter");
        var fichier = new LinkedHashMap<String, Object>(Map.of("format", "estran-donnees-personnelles-1"));
        fichier.putAll(dites.pourUneMachine());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"donnees-%s.json\""
                                .formatted(dites.fiche().reference()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(JSON.writeValueAsBytes(fichier));
    }

    @GetMapping("/equipe/personnes/{usager}/effacer")
    String preparer(@PathVariable UsagerId usager, Model modele) {
        return montrer(donnees.lire(usager), modele, "personnes/vieprivee/effacer");
    }

    @PostMapping("/equipe/personnes/{usager}/effacer")
    @Ouvert(value = Cercle.PROGRAMMATION, sensible = true)
    String effacer(@PathVariable UsagerId usager, RedirectAttributes suite) {
        suite.addFlashAttribute(
                "message", MESSAGES.dire(effacements.effacer(usager, Motif.DEMANDE) ? "effacer.fait" : "effacer.deja"));
        return "redirect:/equipe/effacements";
    }

    private static String montrer(DonneesDites dites, Model modele, String page) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("donnees", dites);
        return page;
    }
}
