package fr.estran.programme.ateliers;

import fr.estran.programme.ateliers.AutresThemes.AutreTheme;
import fr.estran.programme.planification.ActionGeree;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What else a workshop is about, as one ticks it. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record AutresThemesController(AutresThemes autres, LectureDuProgramme programme, Thematiques thematiques) {

    /** @param choix the themes of the town but that of the action, with those that it has though they are retired */
    public record VueAutresThemes(ActionGeree action, List<Thematique> choix, List<String> coches) {}

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @GetMapping("/equipe/programme/{action}/themes")
    Page demander(@PathVariable ActionId action) {
        var connue = programme.action(action);
        var coches = autres.de(action).stream().map(AutreTheme::code).toList();
        return Page.de(
                "programme/ateliers/autres-themes",
                MESSAGES,
                new VueAutresThemes(
                        connue,
                        thematiques.toutes().stream()
                                .filter(theme -> theme.auChoix() || coches.contains(theme.code()))
                                .filter(theme -> !Objects.equals(theme.code(), connue.thematique()))
                                .toList(),
                        coches));
    }

    @PostMapping("/equipe/programme/{action}/themes")
    Renvoi noter(@PathVariable ActionId action, @RequestParam(defaultValue = "") List<String> theme) {
        programme.action(action);
        autres.remplacer(action, theme);
        return Renvoi.vers("/equipe/programme/" + action).annoncer(MESSAGES.dire("autres_themes.notes"));
    }
}
