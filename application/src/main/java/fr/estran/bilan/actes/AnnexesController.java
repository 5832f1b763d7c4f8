package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Certifications.Certification;
import fr.estran.bilan.actes.Depots.Depot;
import fr.estran.bilan.actes.Gardes.Garde;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is added beside a frozen report: the corrected cover, the page of mentions, the stamped copy. */
@WebController
@Ouvert(Cercle.SUIVI_DES_ACTES)
public record AnnexesController(
        Consultations consultations, Certifications certifications, Gardes gardes, Depots depots) {

    public record VueMentions(RapportAnnuel rapport, SaisieDeSignature saisie, Map<String, String> fautes) {}

    public record VueRetours(RapportAnnuel rapport, Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/bilans/{annee}/{version}/mentions")
    Page demanderLesMentions(
            @AuthenticationPrincipal Identite qui, @PathVariable int annee, @PathVariable int version) {
        var rapport = consultations.trouver(annee, version, qui);
        var validation = rapport.validation();
        var auteur = validation == null ? null : validation.auteur();
        var saisie =
                new SaisieDeSignature(auteur == null ? "" : auteur.nom(), auteur == null ? "" : auteur.qualite(), null);
        return mentions(rapport, saisie, Map.of());
    }

    @PostMapping("/bilans/{annee}/{version}/mentions")
    Reponse certifier(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @ModelAttribute("saisie") SaisieDeSignature saisie,
            RedirectAttributes suite) {
        var rapport = consultations.trouver(annee, version, qui);
        if (!saisie.fautes().isEmpty()) {
            return mentions(rapport, saisie, saisie.fautes()).refusee();
        }
        var certification = certifications.certifier(rapport.id(), saisie.signataire(), qui.nom());
        suite.addFlashAttribute(
                certification == Certification.ETABLIE ? "message" : "erreur",
                M.dire("certification." + certification.name().toLowerCase(Locale.ROOT)));
        return retour(annee, version);
    }

    @PostMapping("/bilans/{annee}/{version}/garde")
    Renvoi etablirLaGarde(
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
    Page demanderLeRetour(@AuthenticationPrincipal Identite qui, @PathVariable int annee, @PathVariable int version) {
        return retours(consultations.trouver(annee, version, qui), Map.of());
    }

    @PostMapping("/bilans/{annee}/{version}/retours")
    Reponse deposer(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @RequestParam(required = false) MultipartFile fichier,
            RedirectAttributes suite)
            throws IOException {
        var rapport = consultations.trouver(annee, version, qui);
        var depot = fichier == null || fichier.isEmpty()
                ? Depot.PAS_UN_PDF
                : depots.deposerRetour(
                        rapport.id(), String.valueOf(fichier.getOriginalFilename()), fichier.getBytes(), qui.nom());
        if (depot != Depot.GARDE) {
            var faute = M.dire("copie." + depot.name().toLowerCase(Locale.ROOT));
            return retours(rapport, Map.of("fichier", faute)).refusee();
        }
        suite.addFlashAttribute("message", M.dire("copie.garde"));
        return retour(annee, version);
    }

    private static Page mentions(RapportAnnuel rapport, SaisieDeSignature saisie, Map<String, String> fautes) {
        return Page.de("bilan/actes/mentions", M, new VueMentions(rapport, saisie, fautes));
    }

    private static Page retours(RapportAnnuel rapport, Map<String, String> fautes) {
        return Page.de("bilan/actes/retours", M, new VueRetours(rapport, fautes));
    }

    private static Renvoi retour(int annee, int version) {
        return Renvoi.vers("/bilans/" + annee + "/" + version + "#fichiers");
    }
}
