package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is added beside a frozen report: the corrected cover, the page of mentions, the stamped copy. */
@Controller
@Ouvert(Cercle.SUIVI_DES_ACTES)
@ConditionalOnWebApplication
class AnnexesController {

    private static final Messages M = Messages.de("bilan/actes");

    private final Consultations consultations;
    private final Certifications certifications;
    private final Gardes gardes;
    private final Depots depots;

    AnnexesController(Consultations consultations, Certifications certifications, Gardes gardes, Depots depots) {
        this.consultations = consultations;
        this.certifications = certifications;
        this.gardes = gardes;
        this.depots = depots;
    }

    @GetMapping("/bilans/{annee}/{version}/mentions")
    String demanderLesMentions(
            @AuthenticationPrincipal Identite qui, @PathVariable int annee, @PathVariable int version, Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        var validation = rapport.validation();
        var auteur = validation == null ? null : validation.auteur();
        var saisie =
                new SaisieDeSignature(auteur == null ? "" : auteur.nom(), auteur == null ? "" : auteur.qualite(), null);
        return mentions(rapport, saisie, Map.of(), modele);
    }

    @PostMapping("/bilans/{annee}/{version}/mentions")
    String certifier(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @ModelAttribute("saisie") SaisieDeSignature saisie,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        if (!saisie.fautes().isEmpty()) {
            reponse.setStatus(422);
            return mentions(rapport, saisie, saisie.fautes(), modele);
        }
        var certification = certifications.certifier(rapport.id(), saisie.signataire(), qui.nom());
        suite.addFlashAttribute(
                certification == Certification.ETABLIE ? "message" : "erreur",
                M.dire("certification." + certification.name().toLowerCase(Locale.ROOT)));
        return retour(annee, version);
    }

    @PostMapping("/bilans/{annee}/{version}/garde")
    String etablirLaGarde(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            RedirectAttributes suite) {
        var garde = gardes.etablir(consultations.trouver(annee, version, qui).id(), qui.nom());
        suite.addFlashAttribute(
                garde == Garde.ETABLIE ? "message" : "erreur",
                M.dire("garde." + garde.name().toLowerCase(Locale.ROOT)));
        return retour(annee, version);
    }

    @GetMapping("/bilans/{annee}/{version}/retours")
    String demanderLeRetour(
            @AuthenticationPrincipal Identite qui, @PathVariable int annee, @PathVariable int version, Model modele) {
        return retours(consultations.trouver(annee, version, qui), Map.of(), modele);
    }

    @PostMapping("/bilans/{annee}/{version}/retours")
    String deposer(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @RequestParam(required = false) MultipartFile fichier,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele)
            throws IOException {
        var rapport = consultations.trouver(annee, version, qui);
        var depot = fichier == null || fichier.isEmpty()
                ? Depot.PAS_UN_PDF
                : depots.deposerRetour(
                        rapport.id(), String.valueOf(fichier.getOriginalFilename()), fichier.getBytes(), qui.nom());
        if (depot != Depot.GARDE) {
            reponse.setStatus(422);
            var faute = M.dire("copie." + depot.name().toLowerCase(Locale.ROOT));
            return retours(rapport, Map.of("fichier", faute), modele);
        }
        suite.addFlashAttribute("message", M.dire("copie.garde"));
        return retour(annee, version);
    }

    private static String mentions(
            RapportAnnuel rapport, SaisieDeSignature saisie, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("rapport", rapport)
                .addAttribute("saisie", saisie)
                .addAttribute("fautes", fautes);
        return "bilan/actes/mentions";
    }

    private static String retours(RapportAnnuel rapport, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", M).addAttribute("rapport", rapport).addAttribute("fautes", fautes);
        return "bilan/actes/retours";
    }

    private static String retour(int annee, int version) {
        return "redirect:/bilans/" + annee + "/" + version + "#fichiers";
    }
}
