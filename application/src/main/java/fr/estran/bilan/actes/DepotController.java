package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The folder to deposit: what it holds, what its sheet says, and the folder itself. */
@Controller
@Ouvert(Cercle.SUIVI_DES_ACTES)
@ConditionalOnWebApplication
class DepotController {

    private static final Messages M = Messages.de("bilan/actes");

    private final Consultations consultations;
    private final Faits faits;
    private final DossiersDeDepot dossiers;
    private final ReglagesDesActes reglages;

    DepotController(Consultations consultations, Faits faits, DossiersDeDepot dossiers, ReglagesDesActes reglages) {
        this.consultations = consultations;
        this.faits = faits;
        this.dossiers = dossiers;
        this.reglages = reglages;
    }

    @GetMapping("/bilans/{annee}/{version}/depot")
    String voir(
            @AuthenticationPrincipal Identite qui, @PathVariable int annee, @PathVariable int version, Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        var regles = faits.regles(rapport);
        return montrer(rapport, regles, dossiers.proposer(rapport, regles.parcours()), Map.of(), modele);
    }

    /** Sent without its sheet, it takes what the facts propose: then one click is enough. */
    @PostMapping("/bilans/{annee}/{version}/depot")
    Object preparer(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @PathVariable int version,
            @ModelAttribute("saisie") SaisieDeDepot envoyee,
            HttpServletResponse reponse,
            Model modele) {
        var rapport = consultations.trouver(annee, version, qui);
        var regles = faits.regles(rapport);
        var saisie = envoyee.sinon(dossiers.proposer(rapport, regles.parcours()));
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(rapport, regles, saisie, fautes, modele);
        }
        var zip = dossiers.preparer(rapport, regles.parcours(), saisie);
        return new ReponseFichier("depot-" + annee + "-v" + version + ".zip", zip).interne();
    }

    private String montrer(
            RapportAnnuel rapport,
            ReglesDesFaits regles,
            SaisieDeDepot saisie,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("rapport", rapport)
                .addAttribute("enTete", regles.enTete())
                .addAttribute("fichiers", dossiers.fichiers(rapport, regles.parcours()))
                .addAttribute("reglage", reglages.actuel())
                .addAttribute("saisie", saisie)
                .addAttribute("pret", saisie.fautes().isEmpty())
                .addAttribute("fautes", fautes);
        return "bilan/actes/depot";
    }
}
