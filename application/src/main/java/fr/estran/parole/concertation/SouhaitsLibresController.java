package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.ParolesDeConsultation.MESSAGES;

import fr.estran.programme.souhaits.ConsultationId;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.ReponseAuxSouhaits;
import fr.estran.programme.souhaits.SouhaitsLibres;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.ville.themes.Thematique;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Themes that people wrote themselves, reread one by one: kept as the team writes them, counted with a theme, or put aside. */
@Controller
@Ouvert(Cercle.PROGRAMMATION)
@ConditionalOnWebApplication
class SouhaitsLibresController {

    private final ConsultationsDesSouhaits consultations;
    private final SouhaitsLibres libres;
    private final PageDeConsultation page;

    SouhaitsLibresController(ConsultationsDesSouhaits consultations, SouhaitsLibres libres, PageDeConsultation page) {
        this.consultations = consultations;
        this.libres = libres;
        this.page = page;
    }

    @GetMapping("/equipe/consultations/{consultation}/relire")
    String ouvrir(@PathVariable ConsultationId consultation, Model modele) {
        return montrer(consultation, Champs.AUCUN, Map.of(), modele);
    }

    @PostMapping("/equipe/consultations/{consultation}/relire")
    String relire(
            @PathVariable ConsultationId consultation,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dits = new Champs(envoi);
        var ligne = LectureDeSaisie.id(dits.un("ligne")).orElseThrow(Introuvable::new);
        var texte = LectureDeSaisie.uneLigne(dits.un("texte"));
        var faute = switch (dits.dit("geste")) {
            case "garder" ->
                texte == null
                        ? MESSAGES.dire("relire.faute.vide")
                        : texte.length() > ReponseAuxSouhaits.SIGNES
                                ? MESSAGES.dire("faute.longueur", Map.of("n", ReponseAuxSouhaits.SIGNES))
                                : "";
            case "rattacher" -> dits.dit("theme").isEmpty() ? MESSAGES.dire("relire.faute.theme") : "";
            default -> "";
        };
        if (!faute.isEmpty()) {
            reponse.setStatus(422);
            return montrer(consultation, dits, Map.of(ancre(ligne, dits.dit("geste")), faute), modele);
        }
        var fait = faire(consultation, ligne, dits, texte == null ? "" : texte);
        suite.addFlashAttribute("message", MESSAGES.dire(fait ? "relire.fait" : "relire.devance"));
        return "redirect:/equipe/consultations/" + consultation + "/relire";
    }

    private boolean faire(ConsultationId consultation, UUID ligne, Champs dits, String texte) {
        return switch (dits.dit("geste")) {
            case "garder" -> libres.garder(consultation, ligne, texte);
            case "rattacher" -> libres.rattacher(consultation, ligne, dits.dit("theme"));
            case "ecarter" -> libres.ecarter(consultation, ligne);
            default -> throw new Introuvable();
        };
    }

    /** The field at fault, on a page where each line has its own. */
    private static String ancre(UUID ligne, String geste) {
        return (geste.equals("garder") ? "texte-" : "theme-") + ligne;
    }

    private String montrer(ConsultationId id, Champs dits, Map<String, String> fautes, Model modele) {
        var consultation = consultations.lire(id);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("consultation", consultation);
        modele.addAttribute("lignes", libres.aRelire(id));
        modele.addAttribute("gardes", libres.gardes(id));
        modele.addAttribute(
                "themes",
                Stream.concat(
                                Stream.of(new Option("", MESSAGES.dire("relire.theme.aucun"))),
                                page.themes(id).stream().map(SouhaitsLibresController::option))
                        .toList());
        modele.addAttribute("dits", dits);
        modele.addAttribute("fautes", fautes);
        return "parole/concertation/relire";
    }

    private static Option option(Thematique theme) {
        return new Option(theme.code(), theme.libelle());
    }
}
