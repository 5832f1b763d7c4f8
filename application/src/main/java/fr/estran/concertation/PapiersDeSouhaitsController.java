package fr.estran.concertation;

import static fr.estran.concertation.ParolesDeConsultation.MESSAGES;

import fr.estran.commun.Champs;
import fr.estran.commun.LectureDeSaisie;
import fr.estran.documents.Imprime;
import fr.estran.gabarit.Option;
import fr.estran.souhaits.ConsultationDesSouhaits;
import fr.estran.souhaits.ConsultationId;
import fr.estran.souhaits.ConsultationsDesSouhaits;
import fr.estran.souhaits.VoixDesSouhaits;
import fr.estran.territoire.Quartiers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** Sheets without a name, handed out at the end of a session or left on a desk: printed, then entered one after the other. */
@Controller
@ConditionalOnWebApplication
class PapiersDeSouhaitsController {

    private final ConsultationsDesSouhaits consultations;
    private final VoixDesSouhaits voix;
    private final PageDeConsultation page;
    private final Quartiers quartiers;
    private final FeuilleDeSouhaits feuille;

    PapiersDeSouhaitsController(
            ConsultationsDesSouhaits consultations,
            VoixDesSouhaits voix,
            PageDeConsultation page,
            Quartiers quartiers,
            FeuilleDeSouhaits feuille) {
        this.consultations = consultations;
        this.voix = voix;
        this.page = page;
        this.quartiers = quartiers;
        this.feuille = feuille;
    }

    @GetMapping("/equipe/consultations/{consultation}/feuille")
    ResponseEntity<byte[]> imprimer(@PathVariable ConsultationId consultation) {
        return Imprime.SOUHAITS.envoyer(feuille.imprimer(consultations.lire(consultation), page.themes(consultation)));
    }

    /** @param quartier of the sheet before: those of one session are often from one place */
    @GetMapping("/equipe/consultations/{consultation}/papiers")
    String preparer(
            @PathVariable ConsultationId consultation, @RequestParam(defaultValue = "") String quartier, Model modele) {
        return montrer(
                consultations.lire(consultation),
                new PapierSaisi(Champs.AUCUN.avec("quartier", quartier), UUID.randomUUID()),
                Map.of(),
                modele);
    }

    @PostMapping("/equipe/consultations/{consultation}/papiers")
    String noter(
            @PathVariable ConsultationId consultation,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lue = consultations.lire(consultation);
        var papier = PapierSaisi.lire(new Champs(envoi));
        var themes = page.themes(consultation);
        var fautes = papier.fautes(MESSAGES, themes.size());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(lue, papier, fautes, modele);
        }
        var quartier = quartierConnu(papier.dits().un("quartier"));
        if (!voix.papier(consultation, papier.envoi(), quartier, papier.codes(themes))) {
            return ConsultationsController.vers(consultation, "faite.pas_ouverte", suite);
        }
        suite.addFlashAttribute("message", MESSAGES.dire("papiers.note"));
        suite.addFlashAttribute("repris", papier.envoi().toString());
        if (quartier != null) {
            suite.addAttribute("quartier", quartier);
        }
        return "redirect:/equipe/consultations/" + consultation + "/papiers";
    }

    @PostMapping("/equipe/consultations/{consultation}/papiers/reprendre")
    String reprendre(
            @PathVariable ConsultationId consultation,
            @RequestParam(defaultValue = "") String envoi,
            RedirectAttributes suite) {
        var lue = consultations.lire(consultation).id();
        LectureDeSaisie.id(envoi).ifPresent(id -> voix.reprendre(lue, id));
        suite.addFlashAttribute("message", MESSAGES.dire("papiers.repris"));
        return "redirect:/equipe/consultations/" + consultation + "/papiers";
    }

    private @Nullable String quartierConnu(@Nullable String code) {
        return quartiers.tous().stream()
                .map(quartier -> quartier.code())
                .filter(connu -> connu.equals(code))
                .findFirst()
                .orElse(null);
    }

    private String montrer(
            ConsultationDesSouhaits consultation, PapierSaisi papier, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("consultation", consultation);
        modele.addAttribute("themes", page.themes(consultation.id()));
        modele.addAttribute("papier", papier);
        modele.addAttribute("quartiers", choixDeQuartiers());
        modele.addAttribute("urne", voix.combien(consultation.id()));
        modele.addAttribute("fautes", fautes);
        return "concertation/papiers";
    }

    private List<Option> choixDeQuartiers() {
        return Stream.concat(
                        Stream.of(new Option("", MESSAGES.dire("papiers.quartier.inconnu"))),
                        quartiers.choix(List.of()).stream()
                                .map(quartier -> new Option(quartier.code(), quartier.nom())))
                .toList();
    }
}
