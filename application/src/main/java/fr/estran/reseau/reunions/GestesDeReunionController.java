package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done of a meeting in one gesture: its day is chosen, it is cancelled, put back, retired. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
record GestesDeReunionController(TenueDesReunions tenue, PageDeReunion page) {

    private static final int A_REVOIR = 422;
    private static final int RAISON = 500;

    @PostMapping("/equipe/reunions/{reunion}/choisir")
    Renvoi choisir(
            @PathVariable ReunionId reunion, @RequestParam(defaultValue = "") String jour, RedirectAttributes suite) {
        var choisi = LectureDeSaisie.jour(jour).orElseThrow(Introuvable::new);
        return dire(reunion, tenue.choisir(reunion, choisi), "choisie", suite);
    }

    @PostMapping("/equipe/reunions/{reunion}/annuler")
    Reponse annuler(
            @PathVariable ReunionId reunion, @RequestParam(defaultValue = "") String raison, RedirectAttributes suite) {
        var dite = LectureDeSaisie.texte(raison);
        if (dite != null && dite.length() > RAISON) {
            return page.montrer(reunion, null, raison, MESSAGES.dire("faute.longueur", Map.of("n", RAISON)))
                    .refusee();
        }
        return dire(reunion, tenue.annuler(reunion, dite), "annulee", suite);
    }

    @PostMapping("/equipe/reunions/{reunion}/retablir")
    Renvoi retablir(@PathVariable ReunionId reunion, RedirectAttributes suite) {
        return dire(reunion, tenue.retablir(reunion), "retablie", suite);
    }

    @PostMapping("/equipe/reunions/{reunion}/retirer")
    Reponse retirer(@PathVariable ReunionId reunion, @RequestParam(required = false) @Nullable String accord) {
        var doutes = tenue.retirer(reunion, accord);
        if (!doutes.equals(Doutes.AUCUN)) {
            return page.montrer(reunion, doutes, null, null).refusee();
        }
        return Renvoi.vers("/equipe/reunions").annoncer(MESSAGES.dire("retiree"));
    }

    private static Renvoi dire(ReunionId reunion, SuiteDeReunion suite, String fait, RedirectAttributes dit) {
        if (suite == SuiteDeReunion.FAITE) {
            dit.addFlashAttribute("message", MESSAGES.dire(fait));
        } else {
            dit.addFlashAttribute("erreur", MESSAGES.dire("impossible"));
        }
        return Renvoi.vers(PageDeReunion.adresse(reunion));
    }
}
