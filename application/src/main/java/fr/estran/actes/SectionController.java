package fr.estran.actes;

import fr.estran.bilan.Redaction;
import fr.estran.commun.Champs;
import fr.estran.commun.Conciliation;
import fr.estran.commun.Introuvable;
import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.Messages;
import fr.estran.comptes.Identite;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
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

    /** What the page calls its two fields. */
    private static final Conciliation.Paroles PAROLES =
            champ -> M.dire(champ.equals("texte") ? "section.texte" : "section.complement");

    @GetMapping("/bilans/{annee}/{version}/sections/{section}")
    String voir(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable String section,
            Model modele) {
        var rapport = brouillon(annee, version, qui);
        var ouverte = section(rapport, section);
        return montrer(rapport, ouverte, ouvrir(ouverte), null, Map.of(), modele);
    }

    /** @param generer whether the words of the records are wanted back */
    @PostMapping("/bilans/{annee}/{version}/sections/{section}")
    String ecrire(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String generer,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        if (!rapport.brouillon()) {
            return dejaValide(annee, version, suite);
        }
        var ouverte = section(rapport, section);
        var lue = Conciliation.lire(envoi);
        if (generer != null) {
            lue = lue.ecrivant("texte", ouverte.partie().texte());
        }
        var fautes = new LinkedHashMap<String, String>();
        lue.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(rapport, ouverte, lue, null, fautes, modele);
        }
        var revision = LectureDeSaisie.entier(lue.version(), 0, 100_000).orElse(0);
        var redaction = redaction(lue, ouverte.partie().texte());
        return switch (brouillons.ecrire(rapport.id(), section, redaction, revision, qui.nom())) {
            case Ecriture.Gardee _ -> {
                suite.addFlashAttribute("message", M.dire("section.gardee"));
                yield "redirect:/bilans/" + annee + "/" + version + "/sections/" + section;
            }
            case Ecriture.Devancee(var autre) -> {
                reponse.setStatus(409);
                var actuelle = section(rapport, section);
                var reprise = lue.avec(String.valueOf(autre.revision()), champs(autre.redaction(), actuelle));
                yield montrer(rapport, actuelle, reprise, autre, Map.of(), modele);
            }
            case Ecriture.DejaValide _ -> dejaValide(annee, version, suite);
        };
    }

    private static String dejaValide(int annee, int version, RedirectAttributes suite) {
        suite.addFlashAttribute("erreur", M.dire("section.deja_valide"));
        return "redirect:/bilans/" + annee + "/" + version;
    }

    /** Generated words that nobody touched are no words of a person. */
    private static Redaction redaction(Conciliation lue, String genere) {
        var ecrit = lue.ecrits().dit("texte");
        return new Redaction(
                ecrit.equals(genere.strip()) ? null : ecrit, lue.ecrits().dit("complement"));
    }

    private static Conciliation ouvrir(SectionOuverte section) {
        var ecrit = section.ecrit();
        return Conciliation.ouvrir(
                String.valueOf(section.revision()),
                champs(ecrit == null ? new Redaction(null, null) : ecrit.redaction(), section));
    }

    private static Champs champs(Redaction redaction, SectionOuverte section) {
        return Champs.AUCUN
                .avec("texte", redaction.texte() == null ? section.partie().texte() : redaction.texte())
                .avec("complement", redaction.complement());
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
            return montrer(rapport, ouverte, ouvrir(ouverte), null, Map.of("remarque", M.dire(cle)), modele);
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

    private String montrer(
            RapportAnnuel rapport,
            SectionOuverte section,
            Conciliation conciliation,
            @Nullable Ecrit autre,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("rapport", rapport)
                .addAttribute("section", section)
                .addAttribute("conciliation", conciliation)
                .addAttribute("paroles", PAROLES)
                .addAttribute("autre", autre)
                .addAttribute("moments", consultations.moments())
                .addAttribute("fautes", fautes);
        return "actes/section";
    }
}
