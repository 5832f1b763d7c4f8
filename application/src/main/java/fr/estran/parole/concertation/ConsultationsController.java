package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.ParolesDeConsultation.MESSAGES;

import fr.estran.programme.souhaits.ClotureDeConsultation;
import fr.estran.programme.souhaits.ConsultationId;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** ConsultationsDesSouhaits: all of them, one, a new one, its end. */
@Controller
@ConditionalOnWebApplication
class ConsultationsController {

    private final ConsultationsDesSouhaits consultations;
    private final ClotureDeConsultation cloture;
    private final PageDeConsultation page;

    ConsultationsController(
            ConsultationsDesSouhaits consultations, ClotureDeConsultation cloture, PageDeConsultation page) {
        this.consultations = consultations;
        this.cloture = cloture;
        this.page = page;
    }

    @GetMapping("/equipe/consultations")
    @Ouvert(Cercle.GUICHET)
    String lister(Model modele) {
        return page.lister(modele);
    }

    @GetMapping("/equipe/consultations/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    String preparer(Model modele) {
        return ecrire(null, Conciliation.ouvrir(page.proposee().dits()), Map.of(), modele);
    }

    @PostMapping("/equipe/consultations/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = new SaisieDeConsultation(new Champs(envoi));
        var fautes = dite.fautes(MESSAGES, page::demandable);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return ecrire(null, Conciliation.ouvrir(dite.dits()), fautes, modele);
        }
        return vers(consultations.creer(dite.titre(), dite.ouvre(), dite.ferme(), dite.themes()), "faite.creee", suite);
    }

    @GetMapping("/equipe/consultations/{consultation}")
    @Ouvert(Cercle.GUICHET)
    String voir(@PathVariable ConsultationId consultation, Model modele) {
        return page.montrer(consultation, modele);
    }

    @GetMapping("/equipe/consultations/{consultation}/modifier")
    @Ouvert(Cercle.PROGRAMMATION)
    String ouvrir(@PathVariable ConsultationId consultation, Model modele) {
        return ecrire(consultation, Conciliation.ouvrir(actuelle(consultation).dits()), Map.of(), modele);
    }

    @PostMapping("/equipe/consultations/{consultation}/modifier")
    @Ouvert(Cercle.PROGRAMMATION)
    String modifier(
            @PathVariable ConsultationId consultation,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.lire(envoi, actuelle(consultation).dits());
        var saisie = new SaisieDeConsultation(dite.ecrits());
        var fautes = saisie.fautes(MESSAGES, page::demandable);
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return ecrire(consultation, dite, fautes, modele);
        }
        var ecriture = consultations.modifier(
                consultation,
                saisie.titre(),
                saisie.ouvre(),
                saisie.ferme(),
                saisie.themes(),
                (une, themes) ->
                        dite.verifier(SaisieDeConsultation.de(une, themes).dits()));
        return switch (ecriture) {
            case GARDEE -> vers(consultation, "faite.modifiee", suite);
            case CLOSE -> vers(consultation, "faite.deja_close", suite);
        };
    }

    @PostMapping("/equipe/consultations/{consultation}/clore")
    @Ouvert(Cercle.PROGRAMMATION)
    String clore(@PathVariable ConsultationId consultation, RedirectAttributes suite) {
        cloture.clore(consultation);
        return vers(consultation, "faite.close", suite);
    }

    @PostMapping("/equipe/consultations/{consultation}/retirer")
    @Ouvert(Cercle.PROGRAMMATION)
    String retirer(@PathVariable ConsultationId consultation, RedirectAttributes suite) {
        if (!consultations.retirer(consultation)) {
            return vers(consultation, "faite.pas_retiree", suite);
        }
        suite.addFlashAttribute("message", MESSAGES.dire("faite.retiree"));
        return "redirect:/equipe/consultations";
    }

    @PostMapping("/equipe/consultations/{consultation}/remettre")
    @Ouvert(Cercle.PROGRAMMATION)
    String remettre(@PathVariable ConsultationId consultation, RedirectAttributes suite) {
        consultations.remettre(consultation);
        return vers(consultation, "faite.remise", suite);
    }

    private SaisieDeConsultation actuelle(ConsultationId id) {
        return SaisieDeConsultation.de(consultations.lire(id), consultations.themes(id));
    }

    private String ecrire(@Nullable ConsultationId id, Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("consultation", id == null ? null : consultations.lire(id));
        modele.addAttribute("conciliation", dite);
        modele.addAttribute("fautes", fautes);
        return page.ecrire(modele);
    }

    static String vers(ConsultationId id, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", MESSAGES.dire(cle));
        return "redirect:/equipe/consultations/" + id;
    }
}
