package fr.estran.presences.orientation;

import static fr.estran.presences.orientation.PageDOrientation.MESSAGES;

import fr.estran.presences.orientation.Orientation.CompteDOrientations;
import fr.estran.presences.orientation.Orientation.IssueDOrientation;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.ListeDesBesoins;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who was sent where of late, and how many by need and body in a year. A body says what became of somebody behind the link that it
 * was sent: no account, one click, and opening it answers nothing.
 */
@WebController
public record OrientationsController(Orientations orientations, ListeDesBesoins besoins, LiensDeSuite liens) {

    public record VueOrientations(
            Map<String, Besoin> besoins,
            List<Orientation> enCours,
            List<Integer> annees,
            Integer annee,
            List<CompteDOrientations> comptes) {}

    public record VueSuite(
            String jeton, Orientation orientation, @Nullable Besoin besoin, boolean ouverte) {}

    @GetMapping("/equipe/orientations")
    @Ouvert(Cercle.GUICHET)
    Page lister(@RequestParam(required = false) @Nullable Integer annee) {
        var annees = orientations.annees();
        int montree = annee != null && annees.contains(annee)
                ? annee
                : orientations.aujourdhui().getYear();
        return Page.de(
                "presences/orientation/orientations",
                MESSAGES,
                new VueOrientations(
                        besoins.parCode(), orientations.enCours(), annees, montree, orientations.comptes(montree)));
    }

    /** Of a body that was called. */
    @PostMapping("/equipe/orientations/{orientation}")
    @Ouvert(Cercle.GUICHET)
    Renvoi noter(@PathVariable OrientationId orientation, @RequestParam(defaultValue = "") String issue) {
        orientations.noter(
                orientation, Code.lire(IssueDOrientation.class, issue).orElseThrow(Introuvable::new));
        return Renvoi.vers("/equipe/orientations").annoncer(MESSAGES.dire("faite.notee"));
    }

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
