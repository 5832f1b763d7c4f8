package fr.estran.presences.orientation;

import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody looks for help alone. */
@WebController
record TrouverController(PageDOrientation page, Orientations orientations, Tentatives tentatives) {

    @GetMapping("/trouver")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page ouvrir() {
        return page.ouvrir(GuichetDOrientation.PUBLIC);
    }

    @PostMapping("/trouver")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LECTURE)
    Page chercher(@ModelAttribute("reponses") ReponsesDeRecherche reponses) {
        return page.chercher(GuichetDOrientation.PUBLIC, reponses, null);
    }

    @PostMapping("/trouver/choisir")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LECTURE)
    Reponse choisir(
            @ModelAttribute SaisieDOrientation saisie,
            @ModelAttribute("reponses") ReponsesDeRecherche reponses,
            HttpServletRequest demande) {
        if (!tentatives.permettreDuJour(Orientations.PAR_JOUR, Orientations.FREIN, demande.getRemoteAddr())) {
            return page.trop(GuichetDOrientation.PUBLIC, reponses);
        }
        return Renvoi.vers("/trouver/" + orientations.envoyer(saisie, GuichetDOrientation.PUBLIC, null));
    }

    @GetMapping("/trouver/{orientation}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page papier(@PathVariable OrientationId orientation) {
        return page.papier(GuichetDOrientation.PUBLIC, orientation);
    }
}
