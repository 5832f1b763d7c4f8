package fr.estran.concertation;

import static fr.estran.concertation.ParolesDeConsultation.MESSAGES;

import fr.estran.commun.Champs;
import fr.estran.commun.UsagerId;
import fr.estran.souhaits.ConsultationId;
import fr.estran.souhaits.ConsultationsDesSouhaits;
import fr.estran.souhaits.Prevenances;
import fr.estran.souhaits.VoixDesSouhaits;
import fr.estran.usagers.Fiches;
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

/** What somebody says at the desk or on the telephone. What they have said before is shown to nobody. */
@Controller
@ConditionalOnWebApplication
class SouhaitsDUnePersonneController {

    private final Fiches fiches;
    private final ConsultationsDesSouhaits consultations;
    private final VoixDesSouhaits voix;
    private final Prevenances prevenances;
    private final PageDeConsultation page;

    SouhaitsDUnePersonneController(
            Fiches fiches,
            ConsultationsDesSouhaits consultations,
            VoixDesSouhaits voix,
            Prevenances prevenances,
            PageDeConsultation page) {
        this.fiches = fiches;
        this.consultations = consultations;
        this.voix = voix;
        this.prevenances = prevenances;
        this.page = page;
    }

    @GetMapping("/equipe/personnes/{usager}/souhaits/{consultation}")
    String ouvrir(@PathVariable UsagerId usager, @PathVariable ConsultationId consultation, Model modele) {
        return montrer(usager, consultation, Map.of(), modele);
    }

    @PostMapping("/equipe/personnes/{usager}/souhaits/{consultation}")
    String noter(
            @PathVariable UsagerId usager,
            @PathVariable ConsultationId consultation,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dits = new Champs(envoi);
        var personne = fiches.connue(usager).id();
        if (dits.tous("themes").isEmpty() && dits.tous("prevenir").isEmpty()) {
            reponse.setStatus(422);
            return montrer(usager, consultation, Map.of("themes", MESSAGES.dire("faute.aucun_theme")), modele);
        }
        if (!voix.noter(consultation, personne, dits.tous("themes"))) {
            return ConsultationsController.vers(consultation, "faite.pas_ouverte", suite);
        }
        prevenances.demander(consultation, personne, dits.tous("prevenir"));
        return versLaFiche(usager, "personne.note", suite);
    }

    @PostMapping("/equipe/personnes/{usager}/souhaits/{consultation}/reprendre")
    String reprendre(
            @PathVariable UsagerId usager, @PathVariable ConsultationId consultation, RedirectAttributes suite) {
        voix.reprendre(consultation, fiches.connue(usager).id());
        suite.addFlashAttribute("message", MESSAGES.dire("personne.reprise"));
        return "redirect:/equipe/personnes/" + usager + "/souhaits/" + consultation;
    }

    private String montrer(UsagerId usager, ConsultationId id, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("fiche", fiches.connue(usager));
        modele.addAttribute("consultation", consultations.lire(id));
        modele.addAttribute("themes", page.themes(id));
        modele.addAttribute("aParle", voix.aParle(id, usager));
        modele.addAttribute("fautes", fautes);
        return "concertation/personne";
    }

    private static String versLaFiche(UsagerId usager, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return "redirect:/equipe/personnes/" + usager;
    }
}
