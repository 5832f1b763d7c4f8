package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.TiersDesInscriptions;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever holds a place, or has asked for it for them, has whoever registered them forgotten. */
@Controller
class TiersController {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final PlaceDuNavigateur navigateur;
    private final TiersDesInscriptions tiers;

    TiersController(PlaceDuNavigateur navigateur, TiersDesInscriptions tiers) {
        this.navigateur = navigateur;
        this.tiers = tiers;
    }

    @PostMapping("/ma-place/tiers")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    @Transactional
    Renvoi oublier(@RequestParam InscriptionId inscription, HttpServletRequest demande) {
        var oublie = navigateur
                .lire(inscription, demande)
                .map(InscriptionVue::id)
                .filter(tiers::oublier)
                .isPresent();
        return Renvoi.vers("/ma-place").annoncer(MESSAGES.dire(oublie ? "tiers.oublie" : "suite.deja_fait"));
    }
}
