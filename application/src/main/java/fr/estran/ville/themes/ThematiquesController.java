package fr.estran.ville.themes;

import static fr.estran.ville.themes.DescriptionDeThematique.FICHE;
import static fr.estran.ville.themes.DescriptionDeThematique.THEME;
import static fr.estran.ville.themes.PageDeThematiques.MESSAGES;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.GestionDesThematiques.EcritureDeThematique.DejaLa;
import fr.estran.ville.themes.GestionDesThematiques.EcritureDeThematique.Gardee;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The themes of the town: all of them, a new one, what each is. */
@WebController
@Ouvert(Cercle.GESTION)
record ThematiquesController(PageDeThematiques page, GestionDesThematiques gestion) {

    @GetMapping("/reglages/thematiques")
    Page lister() {
        return page.liste(Champs.AUCUN, Map.of(), null);
    }

    @PostMapping("/reglages/thematiques")
    Reponse creer(@RequestParam MultiValueMap<String, String> envoi) {
        var formulaire = new Champs(envoi);
        var fautes = THEME.fautes(FICHE, formulaire);
        if (!fautes.isEmpty()) {
            return page.liste(formulaire, fautes, null).refusee();
        }
        return switch (gestion.creer(formulaire)) {
            case Gardee(var code) -> vers("#theme-" + code, "faite.creee");
            case DejaLa(var autre) ->
                page.liste(formulaire, dejaLa(autre), autre).refusee();
        };
    }

    @GetMapping("/reglages/thematiques/{thematique}")
    Page voir(@PathVariable String thematique) {
        var theme = gestion.lire(thematique);
        return page.fiche(theme, Conciliation.ouvrir(gestion.champs(theme)), Map.of(), null);
    }

    @PostMapping("/reglages/thematiques/{thematique}")
    Reponse modifier(@PathVariable String thematique, @RequestParam MultiValueMap<String, String> envoi) {
        var theme = gestion.lire(thematique);
        var dite = Conciliation.lire(envoi, gestion.champs(theme));
        var fautes = THEME.fautes(FICHE, dite.ecrits());
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            return page.fiche(theme, dite, fautes, null).refusee();
        }
        return switch (gestion.modifier(thematique, dite)) {
            case Gardee(var code) -> vers("#theme-" + code, "faite.modifiee");
            case DejaLa(var autre) ->
                page.fiche(theme, dite, dejaLa(autre), autre).refusee();
        };
    }

    @PostMapping("/reglages/thematiques/{thematique}/deplacer")
    Renvoi deplacer(@PathVariable String thematique, @RequestParam(defaultValue = "") String vers) {
        gestion.deplacer(thematique, vers.equals("haut") ? -1 : 1);
        return vers("#theme-" + thematique, "faite.deplacee");
    }

    private static Map<String, String> dejaLa(Thematique autre) {
        return Map.of("libelle", MESSAGES.dire("faute.deja", "libelle", autre.libelle()));
    }

    static Renvoi vers(String suiteDeLAdresse, String cle) {
        return Renvoi.vers("/reglages/thematiques" + suiteDeLAdresse).annoncer(MESSAGES.dire(cle));
    }
}
