package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.ReglesDeConservation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An import of before: what it did, what undoing it would do, and why it cannot be undone. */
@Controller
@Ouvert(Cercle.GESTION)
class VersementsController {

    static final Messages MESSAGES = Messages.de("echanges/versements");

    private final PageDUnVersement page;
    private final Retour retour;

    VersementsController(PageDUnVersement page, Retour retour) {
        this.page = page;
        this.retour = retour;
    }

    @GetMapping("/echanges/versements/{versement}")
    String voir(@PathVariable VersementId versement, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("vue", page.lire(versement));
        return "echanges/dossiers/versement";
    }

    @PostMapping("/echanges/versements/{versement}/defaire")
    @Ouvert(value = Cercle.GESTION, sensible = true)
    String defaire(
            @AuthenticationPrincipal Identite qui, @PathVariable VersementId versement, RedirectAttributes suite) {
        switch (retour.defaire(versement, qui.compte())) {
            case Retour.Resultat.Fait _ -> suite.addFlashAttribute("message", MESSAGES.dire("defaire.fait"));
            case Retour.Resultat.DejaFait _ -> suite.addFlashAttribute("message", MESSAGES.dire("defaire.deja"));
            case Retour.Resultat.Empeche _ -> suite.addFlashAttribute("erreur", MESSAGES.dire("defaire.empeche"));
            case Retour.Resultat.Occupe _ -> suite.addFlashAttribute("erreur", MESSAGES.dire("defaire.occupe"));
            case Retour.Resultat.Contredit(var regle) ->
                suite.addFlashAttribute("erreur", MESSAGES.dire("defaire.contredit", Map.of("regle", regle)));
        }
        suite.addAttribute("versement", versement.valeur());
        return "redirect:/echanges/versements/{versement}";
    }

    /** All that the page of one import shows. */
    @Service
    @Transactional(readOnly = true)
    static class PageDUnVersement {

        private final Versements versements;
        private final LignesRepository lignes;
        private final Retour retour;
        private final ReglesDeConservation regles;
        private final Clock horloge;

        PageDUnVersement(
                Versements versements,
                LignesRepository lignes,
                Retour retour,
                ReglesDeConservation regles,
                Clock horloge) {
            this.versements = versements;
            this.lignes = lignes;
            this.retour = retour;
            this.regles = regles;
            this.horloge = horloge;
        }

        VersementVu lire(VersementId id) {
            var versement = versements.lire(id);
            var le = LocalDate.ofInstant(versement.le(), horloge.getZone());
            return new VersementVu(
                    versement,
                    versement.memorise() ? retour.apercu(id) : null,
                    regles.lire().terme(Duree.IMPORTS, le),
                    lignes.nouveaux(id).size());
        }
    }
}
