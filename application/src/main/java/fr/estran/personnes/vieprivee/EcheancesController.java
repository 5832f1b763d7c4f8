package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.ReglesDeConservation;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is soon to be erased, unless somebody of the team has heard of them. */
@WebController
@Ouvert(Cercle.GUICHET)
public record EcheancesController(Echeances echeances, ReglesDeConservation regles) {

    public record VueEcheances(int mois, List<EffacementAnnonce> annonces, int nombre) {}

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");

    /** The next ones: the list is worked through from its top. */
    private static final int AU_PLUS = 100;

    @GetMapping("/equipe/effacements")
    Page lister() {
        return Page.de(
                "personnes/vieprivee/echeances",
                MESSAGES,
                new VueEcheances(regles.lire().valeur(Duree.FICHE), echeances.annonces(AU_PLUS), echeances.nombre()));
    }

    @PostMapping("/equipe/effacements/{usager}/garder")
    String garder(@PathVariable UsagerId usager, RedirectAttributes suite) {
        echeances.noterUnContact(usager);
        suite.addFlashAttribute("message", MESSAGES.dire("echeances.gardee"));
        return "redirect:/equipe/effacements";
    }
}
