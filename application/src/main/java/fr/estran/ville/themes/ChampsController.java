package fr.estran.ville.themes;

import static fr.estran.ville.themes.PageDeThematiques.MESSAGES;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.ville.themes.ChampsDAction.FormulaireChamps;
import fr.estran.ville.themes.ChampsDAction.LibelleDeChamp;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the town calls the three fields of action. */
@WebController
@Ouvert(Cercle.GESTION)
public record ChampsController(ChampsDAction champs) {

    public record VueChamps(Conciliation conciliation, Paroles paroles, Map<String, String> fautes) {}

    private static final Conciliation.Paroles PAROLES = ChampsController::parole;

    @GetMapping("/reglages/champs")
    Page voir() {
        return montrer(Conciliation.ouvrir(FormulaireChamps.de(champs.tous()).champs()), Map.of());
    }

    @PostMapping("/reglages/champs")
    Reponse nommer(@RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, FormulaireChamps.de(champs.tous()).champs());
        var fautes = new FormulaireChamps(dite.ecrits()).fautes(MESSAGES);
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(dite, fautes).refusee();
        }
        champs.nommer(dite);
        return ThematiquesController.vers("", "faite.champs");
    }

    private static Page montrer(Conciliation conciliation, Map<String, String> fautes) {
        return Page.de("ville/themes/champs", MESSAGES, new VueChamps(conciliation, PAROLES, fautes));
    }

    private static String parole(String champ) {
        var parties = champ.split("\\.", 2);
        return Code.lire(ChampDAction.class, parties[parties.length - 1])
                .map(connu -> MESSAGES.dire("champs." + parties[0], "champ", LibelleDeChamp.defaut(connu)))
                .orElse(champ);
    }
}
