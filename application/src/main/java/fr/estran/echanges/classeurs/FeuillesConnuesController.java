package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.FeuilleConnue.CorrespondanceId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was kept of sheets: called otherwise, or forgotten. */
@WebController
@Ouvert(Cercle.GESTION)
public record FeuillesConnuesController(FeuillesConnues correspondances) {

    public record VueListe(List<FeuilleConnue> gardees) {}

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");
    private static final String LISTE = "redirect:/echanges/correspondances";

    @GetMapping("/echanges/correspondances")
    Page lister() {
        return Page.de("echanges/classeurs/liste", MESSAGES, new VueListe(correspondances.resumees()));
    }

    @PostMapping("/echanges/correspondances/{correspondance}/nom")
    String renommer(
            @PathVariable CorrespondanceId correspondance,
            @RequestParam(defaultValue = "") String avant,
            @RequestParam(defaultValue = "") String nom,
            RedirectAttributes suite) {
        var propre = LectureDeSaisie.texteOuRien(nom);
        if (propre.isEmpty() || propre.length() > CorrespondanceGardee.LONGUEUR) {
            return revenir(suite, "erreur", "gardees.faute.nom");
        }
        return correspondances.renommer(correspondance, avant, propre)
                ? revenir(suite, "message", "gardees.renommee")
                : revenir(suite, "erreur", "gardees.devancee");
    }

    @PostMapping("/echanges/correspondances/{correspondance}/oubli")
    String oublier(@PathVariable CorrespondanceId correspondance, RedirectAttributes suite) {
        correspondances.oublier(correspondance);
        return revenir(suite, "message", "gardees.oubliee");
    }

    private static String revenir(RedirectAttributes suite, String ou, String cle) {
        suite.addFlashAttribute(ou, MESSAGES.dire(cle));
        return LISTE;
    }
}
