package fr.estran.bilan.actes;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the dated facts of an act are noted, and cancelled. */
@Controller
@Ouvert(Cercle.SUIVI_DES_ACTES)
@ConditionalOnWebApplication
class EtapesController {

    private static final Messages M = Messages.de("bilan/actes");

    private final Consultations consultations;
    private final Faits faits;
    private final Etapes etapes;

    EtapesController(Consultations consultations, Faits faits, Etapes etapes) {
        this.consultations = consultations;
        this.faits = faits;
        this.etapes = etapes;
    }

    @GetMapping("/bilans/{annee}/{version}/etapes/{nature}")
    String demander(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable String nature,
            Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        var sorte = NatureDeFait.de(nature);
        return formulaire(rapport, sorte, SaisieDeFait.proposee(sorte, faits.regles(rapport)), Map.of(), modele);
    }

    @PostMapping("/bilans/{annee}/{version}/etapes/{nature}")
    String noter(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable String nature,
            @ModelAttribute("saisie") SaisieDeFait saisie,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        var sorte = NatureDeFait.de(nature);
        var fautes = new LinkedHashMap<String, String>();
        saisie.fautes(sorte).forEach((champ, cle) -> fautes.put(champ, M.dire(cle)));
        if (fautes.isEmpty()) {
            var issue = etapes.noter(rapport.id(), saisie.fait(sorte), qui.nom());
            if (issue.filter(ReglesDesFaits.Refus.DESIGNE_PEU_DE_PERSONNES::equals)
                    .isPresent()) {
                return "redirect:/bilans/" + annee + "/" + version + "/differences";
            }
            issue.ifPresent(refus -> fautes.put(sorte.avecSeance() ? "seance" : "le", refus(refus)));
        }
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return formulaire(rapport, sorte, saisie, fautes, modele);
        }
        suite.addFlashAttribute(
                "message", M.dire(sorte == NatureDeFait.AJOURNEMENT ? "etape.reportee" : "etape.notee"));
        return retour(annee, version);
    }

    @GetMapping("/bilans/{annee}/{version}/faits/{fait}")
    String demanderDAnnuler(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable UUID fait,
            Model modele) {
        return annulation(consultations.trouver(annee, version, qui), fait, "", Map.of(), modele);
    }

    @PostMapping("/bilans/{annee}/{version}/faits/{fait}")
    String annuler(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable UUID fait,
            @RequestParam(defaultValue = "") String motif,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        var fautes = new LinkedHashMap<String, String>();
        var dit = LectureDeSaisie.texteOuRien(motif);
        if (dit.isEmpty()) {
            fautes.put("motif", M.dire("saisie.motif"));
        } else {
            etapes.annuler(rapport.id(), fait, dit, qui.nom()).ifPresent(refus -> fautes.put("motif", refus(refus)));
        }
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return annulation(rapport, fait, motif, fautes, modele);
        }
        suite.addFlashAttribute("message", M.dire("etape.annulee"));
        return retour(annee, version);
    }

    private String formulaire(
            RapportAnnuel rapport, NatureDeFait nature, SaisieDeFait saisie, Map<String, String> fautes, Model modele) {
        var regles = faits.regles(rapport);
        modele.addAttribute("m", M)
                .addAttribute("rapport", rapport)
                .addAttribute("nature", nature)
                .addAttribute("inscription", regles.parcours().inscription().orElse(null))
                .addAttribute("enTete", regles.enTete())
                .addAttribute("saisie", saisie)
                .addAttribute("fautes", fautes);
        return "bilan/actes/etape";
    }

    private String annulation(
            RapportAnnuel rapport, UUID fait, String motif, Map<String, String> fautes, Model modele) {
        var note = faits.parcours(rapport.id()).faits().stream()
                .filter(autre -> autre.id().equals(fait))
                .findFirst()
                .orElseThrow(Introuvable::new);
        modele.addAttribute("m", M)
                .addAttribute("rapport", rapport)
                .addAttribute("note", note)
                .addAttribute("motif", motif)
                .addAttribute("fautes", fautes);
        return "bilan/actes/annulation";
    }

    private static String refus(ReglesDesFaits.Refus refus) {
        return M.dire("refus." + refus.name().toLowerCase(Locale.ROOT));
    }

    private static String retour(int annee, int version) {
        return "redirect:/bilans/" + annee + "/" + version + "#etapes";
    }
}
