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
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is added beside a frozen report: the corrected cover, the page of mentions, the stamped copy. */
@WebController
@Ouvert(Cercle.SUIVI_DES_ACTES)
public record AnnexesController(Certifications certifications, Gardes gardes, Depots depots) {

    public record VueMentions(RapportAnnuel rapport, SaisieDeSignature saisie, Map<String, String> fautes) {}

    public record VueRetours(RapportAnnuel rapport, Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/bilans/{annee}/{version}/mentions")
    Page demanderLesMentions(RapportAnnuel rapport) {
        var validation = rapport.validation();
        var auteur = validation == null ? null : validation.auteur();
        var saisie =
                new SaisieDeSignature(auteur == null ? "" : auteur.nom(), auteur == null ? "" : auteur.qualite(), null);
        return mentions(rapport, saisie, Map.of());
    }

    @PostMapping("/bilans/{annee}/{version}/mentions")
    Reponse certifier(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @ModelAttribute("saisie") SaisieDeSignature saisie) {
        if (!saisie.fautes().isEmpty()) {
            return mentions(rapport, saisie, saisie.fautes()).refusee();
        }
        var certification = certifications.certifier(rapport.id(), saisie.signataire(), qui.nom());
        return retour(rapport, certification == Certification.ETABLIE, M.dire("certification." + certification.code()));
    }

    @PostMapping("/bilans/{annee}/{version}/garde")
    Renvoi etablirLaGarde(@AuthenticationPrincipal Identite qui, RapportAnnuel rapport) {
        var garde = gardes.etablir(rapport.id(), qui.nom());
        return retour(rapport, garde == Garde.ETABLIE, M.dire("garde." + garde.code()));
    }

    @GetMapping("/bilans/{annee}/{version}/retours")
    Page demanderLeRetour(RapportAnnuel rapport) {
        return retours(rapport, Map.of());
    }

    @PostMapping("/bilans/{annee}/{version}/retours")
    Reponse deposer(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @RequestParam(required = false) MultipartFile fichier)
            throws IOException {
        var depot = fichier == null || fichier.isEmpty()
                ? Depot.PAS_UN_PDF
                : depots.deposerRetour(
                        rapport.id(), String.valueOf(fichier.getOriginalFilename()), fichier.getBytes(), qui.nom());
        if (depot != Depot.GARDE) {
            var faute = M.dire("copie." + depot.code());
            return retours(rapport, Map.of("fichier", faute)).refusee();
        }
        return retour(rapport, true, M.dire("copie.garde"));
    }

    private static Page mentions(RapportAnnuel rapport, SaisieDeSignature saisie, Map<String, String> fautes) {
        return Page.de("bilan/actes/mentions", M, new VueMentions(rapport, saisie, fautes));
    }

    private static Page retours(RapportAnnuel rapport, Map<String, String> fautes) {
        return Page.de("bilan/actes/retours", M, new VueRetours(rapport, fautes));
    }

    private static Renvoi retour(RapportAnnuel rapport, boolean faite, String message) {
        var page = Renvoi.vers(rapport.chemin() + "#fichiers");
        return faite ? page.annoncer(message) : page.avertir(message);
    }
}
