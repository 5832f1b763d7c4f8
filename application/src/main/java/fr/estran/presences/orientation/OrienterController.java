package fr.estran.presences.orientation;

import fr.estran.programme.Cloture;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A counsellor looks for the right body, from the menu or for somebody of a sheet; or somebody looks for help alone. */
@WebController
record OrienterController(PageDOrientation page, Orientations orientations, Cloture seances, Tentatives tentatives) {

    @GetMapping("/equipe/orienter")
    @Ouvert(Cercle.GUICHET)
    Page ouvrir() {
        return page.ouvrir(GuichetDOrientation.equipe(null, null));
    }

    @GetMapping("/equipe/seances/{seance}/presences/orienter")
    @Ouvert(Cercle.GUICHET)
    Page ouvrirPour(@PathVariable SeanceId seance, @RequestParam(required = false) @Nullable UsagerId usager) {
        if (seances.siConnue(seance).isEmpty()) {
            throw new Introuvable();
        }
        return page.ouvrir(GuichetDOrientation.equipe(seance, usager));
    }

    @PostMapping("/equipe/orienter")
    @MemeEnMaintenance
    @Ouvert(Cercle.GUICHET)
    Page chercher(
            @RequestParam(required = false) @Nullable SeanceId seance,
            @RequestParam(required = false) @Nullable UsagerId usager,
            @ModelAttribute("reponses") ReponsesDeRecherche reponses) {
        return page.chercher(GuichetDOrientation.equipe(seance, usager), reponses, null);
    }

    @PostMapping("/equipe/orienter/choisir")
    @Ouvert(Cercle.GUICHET)
    Reponse choisir(
            @RequestParam(required = false) @Nullable SeanceId seance,
            @RequestParam(required = false) @Nullable UsagerId usager,
            @ModelAttribute SaisieDOrientation saisie,
            @ModelAttribute("reponses") ReponsesDeRecherche reponses,
            @AuthenticationPrincipal Identite qui) {
        var guichet = GuichetDOrientation.equipe(seance, usager);
        if (saisie.aRevoir(guichet)) {
            return page.chercher(guichet, reponses, saisie).refusee();
        }
        var papier = "/equipe/orienter/" + orientations.envoyer(saisie, guichet, qui);
        return Renvoi.vers(seance == null ? papier : papier + "?seance=" + seance);
    }

    @GetMapping("/equipe/orienter/{orientation}")
    @Ouvert(Cercle.GUICHET)
    Page papier(@PathVariable OrientationId orientation, @RequestParam(required = false) @Nullable SeanceId seance) {
        return page.papier(GuichetDOrientation.equipe(seance, null), orientation);
    }

    @GetMapping("/trouver")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page trouver() {
        return page.ouvrir(GuichetDOrientation.PUBLIC);
    }

    @PostMapping("/trouver")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LECTURE)
    Page chercherSeul(@ModelAttribute("reponses") ReponsesDeRecherche reponses) {
        return page.chercher(GuichetDOrientation.PUBLIC, reponses, null);
    }

    @PostMapping("/trouver/choisir")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LECTURE)
    Reponse choisirSeul(
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
    Page papierSeul(@PathVariable OrientationId orientation) {
        return page.papier(GuichetDOrientation.PUBLIC, orientation);
    }
}
