package fr.estran.presences.orientation;

import static fr.estran.presences.orientation.PageDOrientation.MESSAGES;

import fr.estran.presences.orientation.Orientation.CompteDOrientations;
import fr.estran.presences.orientation.Orientation.IssueDOrientation;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was sent where of late, and how many by need and body in a year. */
@WebController
@Ouvert(Cercle.GUICHET)
public record OrientationsController(Orientations orientations, ListeDesBesoins besoins) {

    public record VueOrientations(
            Map<String, Besoin> besoins,
            List<Orientation> enCours,
            List<Integer> annees,
            Integer annee,
            List<CompteDOrientations> comptes) {}

    @GetMapping("/equipe/orientations")
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
    String noter(
            @PathVariable OrientationId orientation,
            @RequestParam(defaultValue = "") String issue,
            RedirectAttributes suite) {
        orientations.noter(
                orientation, Code.lire(IssueDOrientation.class, issue).orElseThrow(Introuvable::new));
        suite.addFlashAttribute("message", MESSAGES.dire("faite.notee"));
        return "redirect:/equipe/orientations";
    }
}
