package fr.estran.presences.orientation;

import static fr.estran.presences.orientation.PageDOrientation.MESSAGES;

import fr.estran.presences.orientation.Orientation.IssueDOrientation;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.ListeDesBesoins;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A body says what became of somebody, behind the link that it was sent: no account, one click. Opening it answers nothing. */
@WebController
public record SuiteDonneeController(LiensDeSuite liens, Orientations orientations, ListeDesBesoins besoins) {

    public record VueSuite(
            String jeton, Orientation orientation, @Nullable Besoin besoin, boolean ouverte) {}

    @GetMapping("/suite-donnee/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander(@PathVariable String jeton) {
        var orientation = orientations.lire(lue(jeton));
        return Page.de(
                "presences/orientation/suite",
                MESSAGES,
                new VueSuite(
                        jeton,
                        orientation,
                        besoins.parCode().get(orientation.besoin()),
                        orientation.ouverte(orientations.aujourdhui())));
    }

    @PostMapping("/suite-donnee/{jeton}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String repondre(@PathVariable String jeton, @RequestParam(defaultValue = "") String issue) {
        orientations.repondre(
                lue(jeton), Code.lire(IssueDOrientation.class, issue).orElseThrow(Introuvable::new));
        return "redirect:/suite-donnee/" + jeton;
    }

    private OrientationId lue(String jeton) {
        return liens.lire(jeton).orElseThrow(Introuvable::new);
    }
}
