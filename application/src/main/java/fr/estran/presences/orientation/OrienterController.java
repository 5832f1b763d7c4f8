package fr.estran.presences.orientation;

import fr.estran.programme.Cloture;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A counsellor looks for the right body, from the menu or for somebody of a sheet. */
@WebController
@Ouvert(Cercle.GUICHET)
record OrienterController(PageDOrientation page, Orientations orientations, Cloture seances) {

    @GetMapping("/equipe/orienter")
    Page ouvrir() {
        return page.ouvrir(GuichetDOrientation.equipe(null, null));
    }

    @GetMapping("/equipe/seances/{seance}/presences/orienter")
    Page ouvrirPour(@PathVariable SeanceId seance, @RequestParam(required = false) @Nullable UsagerId usager) {
        if (seances.siConnue(seance).isEmpty()) {
            throw new Introuvable();
        }
        return page.ouvrir(GuichetDOrientation.equipe(seance, usager));
    }

    @PostMapping("/equipe/orienter")
    Page chercher(
            @RequestParam(required = false) @Nullable SeanceId seance,
            @RequestParam(required = false) @Nullable UsagerId usager,
            @ModelAttribute("reponses") ReponsesDeRecherche reponses) {
        return page.chercher(GuichetDOrientation.equipe(seance, usager), reponses, null);
    }

    @PostMapping("/equipe/orienter/choisir")
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
    Page papier(@PathVariable OrientationId orientation, @RequestParam(required = false) @Nullable SeanceId seance) {
        return page.papier(GuichetDOrientation.equipe(seance, null), orientation);
    }
}
