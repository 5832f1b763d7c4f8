package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.travaux.Travaux;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An import of before: what it did, what undoing it would do, and why it cannot be undone. */
@Controller
@Ouvert(Cercle.GESTION)
record VersementsController(Retour retour, Travaux travaux) {

    static final Messages MESSAGES = Messages.de("echanges/versements");

    @GetMapping("/echanges/versements/{versement}")
    Page voir(@PathVariable VersementId versement) {
        return Page.de("echanges/dossiers/versement", MESSAGES, retour.voir(versement));
    }

    @PostMapping("/echanges/versements/{versement}/defaire")
    @Ouvert(value = Cercle.GESTION, sensible = true)
    Renvoi defaire(@AuthenticationPrincipal Identite qui, @PathVariable VersementId versement) {
        var ici = Renvoi.vers("/echanges/versements/" + versement.valeur());
        return EchangesController.renvoyer(travaux, qui, "travail.defaire", () -> switch (retour.defaire(
                versement, qui.compte())) {
            case Retour.Resultat.Fait _ -> ici.annoncer(MESSAGES.dire("defaire.fait"));
            case Retour.Resultat.DejaFait _ -> ici.annoncer(MESSAGES.dire("defaire.deja"));
            case Retour.Resultat.Empeche _ -> ici.avertir(MESSAGES.dire("defaire.empeche"));
            case Retour.Resultat.Occupe _ -> ici.avertir(MESSAGES.dire("defaire.occupe"));
            case Retour.Resultat.Contredit(var regle) ->
                ici.avertir(MESSAGES.dire("defaire.contredit", Map.of("regle", regle)));
        });
    }
}
