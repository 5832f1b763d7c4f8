package fr.estran.actes;

import fr.estran.bilan.Redaction;
import fr.estran.commun.Introuvable;
import fr.estran.commun.Messages;
import fr.estran.comptes.Identite;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** A section of a draft: the generated words, the figures behind them, and what a person makes of them. */
@Controller
@ConditionalOnWebApplication
class SectionController {

    private static final Messages M = BilansController.MESSAGES;
    private static final int LONGUEUR_DE_REMARQUE = 2000;

    private final Consultations consultations;
    private final Validations validations;
    private final Brouillons brouillons;

    SectionController(Consultations consultations, Validations validations, Brouillons brouillons) {
        this.consultations = consultations;
        this.validations = validations;
        this.brouillons = brouillons;
    }

    /** @param generer whether the words of the records are wanted back */
    record Saisie(
            @Nullable String texte,
            @Nullable String complement,
            @Nullable Integer revision,
            @Nullable String generer) {

        /** Generated words that nobody touched are no words of a person. */
        Redaction redaction(String genere) {
            var ecrit = texte == null ? "" : texte.replace("\r\n", "\n").strip();
            return new Redaction(
                    generer != null || ecrit.equals(genere.strip()) ? null : ecrit,
                    complement == null ? null : complement.replace("\r\n", "\n").strip());
        }
    }

    @GetMapping("/bilans/{annee}/{version}/sections/{section}")
    String voir(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable String section,
            Model modele) {
        var rapport = brouillon(annee, version, qui);
        return montrer(rapport, section(rapport, section), null, null, Map.of(), modele);
    }

    @PostMapping("/bilans/{annee}/{version}/sections/{section}")
    String ecrire(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable String section,
            @ModelAttribute("saisie") Saisie saisie,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        var redaction = rapport.brouillon()
                ? saisie.redaction(section(rapport, section).partie().texte())
                : new Redaction(saisie.texte(), saisie.complement());
        int lue = saisie.revision() == null ? 0 : saisie.revision();
        return switch (brouillons.ecrire(rapport.id(), section, redaction, lue, qui.nom())) {
            case Ecriture.Gardee _ -> {
                suite.addFlashAttribute("message", M.dire("section.gardee"));
                yield "redirect:/bilans/" + annee + "/" + version + "/sections/" + section;
            }
            case Ecriture.Devancee(var autre, var laNotre) -> {
                reponse.setStatus(409);
                yield montrer(rapport, section(rapport, section), laNotre, autre, Map.of(), modele);
            }
            case Ecriture.DejaValide _ -> {
                suite.addFlashAttribute("erreur", M.dire("section.deja_valide"));
                yield "redirect:/bilans/" + annee + "/" + version;
            }
        };
    }

    @PostMapping("/bilans/{annee}/{version}/sections/{section}/remarques")
    String remarquer(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String remarque,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var rapport = brouillon(annee, version, qui);
        var ouverte = section(rapport, section);
        if (remarque.isBlank() || remarque.strip().length() > LONGUEUR_DE_REMARQUE) {
            reponse.setStatus(422);
            var cle = remarque.isBlank() ? "remarque.vide" : "remarque.longue";
            modele.addAttribute("remarque", remarque);
            return montrer(rapport, ouverte, null, null, Map.of("remarque", M.dire(cle)), modele);
        }
        brouillons.remarquer(rapport.id(), section, remarque, qui.nom());
        suite.addFlashAttribute("message", M.dire("remarque.gardee"));
        return "redirect:/bilans/" + annee + "/" + version + "/sections/" + section;
    }

    private RapportAnnuel brouillon(int annee, int version, Identite qui) {
        var rapport = consultations.trouver(annee, version, qui);
        if (!rapport.brouillon()) {
            throw new Introuvable();
        }
        return rapport;
    }

    private SectionOuverte section(RapportAnnuel rapport, String cle) {
        return validations.projet(rapport.id()).sections().stream()
                .filter(section -> section.partie().cle().equals(cle))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    /** Of two people who wrote at once, the second sees both: the other's words, and their own, still in the form. */
    private String montrer(
            RapportAnnuel rapport,
            SectionOuverte section,
            @Nullable Redaction laNotre,
            @Nullable Ecrit autre,
            Map<String, String> fautes,
            Model modele) {
        var ecrite = laNotre != null
                ? laNotre
                : section.ecrit() != null ? section.ecrit().redaction() : new Redaction(null, null);
        modele.addAttribute("m", M)
                .addAttribute("rapport", rapport)
                .addAttribute("section", section)
                .addAttribute("texte", ecrite.texte() == null ? section.partie().texte() : ecrite.texte())
                .addAttribute("complement", ecrite.complement() == null ? "" : ecrite.complement())
                .addAttribute("autre", autre)
                .addAttribute("moments", consultations.moments())
                .addAttribute("fautes", fautes);
        return "actes/section";
    }
}
