package fr.estran.ville.themes;

import static fr.estran.ville.themes.PageDeThematiques.MESSAGES;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A theme is retired or merged into another, once one has read what follows; both can be undone. */
@WebController
@Ouvert(Cercle.GESTION)
record RetraitsController(PageDeThematiques page, GestionDesThematiques gestion) {

    @GetMapping("/reglages/thematiques/{thematique}/retirer")
    Page prevoirLeRetrait(@PathVariable String thematique) {
        return page.retrait(gestion.lire(thematique));
    }

    @PostMapping("/reglages/thematiques/{thematique}/retirer")
    Renvoi retirer(@PathVariable String thematique) {
        gestion.retirer(thematique);
        return ThematiquesController.vers("", "faite.retiree");
    }

    @PostMapping("/reglages/thematiques/{thematique}/reprendre")
    Renvoi reprendre(@PathVariable String thematique) {
        gestion.reprendre(thematique);
        return ThematiquesController.vers("#theme-" + thematique, "faite.reprise");
    }

    @GetMapping("/reglages/thematiques/{thematique}/reunir")
    Page prevoirLaReunion(@PathVariable String thematique, @RequestParam(defaultValue = "") String dans) {
        if (thematique.equals(dans)) {
            throw new Introuvable();
        }
        return page.reunion(gestion.lire(thematique), gestion.lire(dans), Map.of());
    }

    @PostMapping("/reglages/thematiques/{thematique}/reunir")
    Reponse reunir(@PathVariable String thematique, @RequestParam(defaultValue = "") String dans) {
        if (gestion.reunir(thematique, dans)) {
            return ThematiquesController.vers("#theme-" + dans, "faite.reunie");
        }
        var fautes = Map.of("dans", MESSAGES.dire("faute.reunir"));
        return page.reunion(gestion.lire(thematique), gestion.lire(dans), fautes)
                .refusee();
    }

    @PostMapping("/reglages/thematiques/{thematique}/separer")
    Renvoi separer(@PathVariable String thematique) {
        gestion.separer(thematique);
        return ThematiquesController.vers("#theme-" + thematique, "faite.separee");
    }
}
