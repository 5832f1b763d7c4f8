package fr.estran.presences.coop;

import static fr.estran.presences.coop.CoopController.MESSAGES;

import fr.estran.presences.coop.EquivalencesCoop.Essai;
import fr.estran.presences.coop.EquivalencesCoop.SorteCoop;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is ours in the State's tool, said once for all acts; and whether its form was seen to open ready filled. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record EquivalencesCoopController(EquivalencesDites equivalences, FormesDeLaVille formes) {

    public record VueEquivalences(
            AuChoix choix,
            Champs champs,
            FormesDAide formes,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {

        public long lieuxSansEgal() {
            return choix.lieux().stream()
                    .filter(lieu -> champs.dit("lieu." + lieu.id()).isEmpty())
                    .count();
        }

        public long themesSansEgal() {
            return choix.themes().stream()
                    .filter(theme -> champs.dit("theme." + theme.code()).isEmpty())
                    .count();
        }

        public List<Option> themes() {
            return Stream.concat(
                            Stream.of(new Option("", MESSAGES.dire("theme.aucun"))),
                            Arrays.stream(ThemeDeLaCoop.values())
                                    .map(theme -> new Option(
                                            theme.code(),
                                            theme.demarche()
                                                    ? MESSAGES.dire("demarche", "theme", theme.libelle())
                                                    : theme.libelle())))
                    .toList();
        }

        public List<Option> sortes() {
            return Arrays.stream(SorteCoop.values())
                    .map(sorte -> new Option(sorte.code(), MESSAGES.dire("sorte." + sorte.code())))
                    .toList();
        }
    }

    private static final String ICI = "/reglages/coop";

    @GetMapping(ICI)
    Page voir() {
        return page(Conciliation.ouvrir(equivalences.ecrits()), Map.of());
    }

    @PostMapping(ICI)
    Reponse changer(@RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, equivalences.ecrits());
        var fautes = equivalences.fautes(dite.ecrits(), MESSAGES);
        dite.fautes(fautes, new Mots(equivalences.auChoix(), formes.lire()));
        if (!fautes.isEmpty()) {
            return page(dite, fautes).refusee();
        }
        equivalences.changer(dite);
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("faite"));
    }

    /** What somebody saw. */
    @PostMapping("/reglages/coop/essai")
    Renvoi noterEssai(@RequestParam(defaultValue = "") String essai) {
        var vu = CoopController.essai(essai);
        equivalences.noterEssai(vu);
        return vu == Essai.REMPLI
                ? Renvoi.vers("/equipe/coop").annoncer(MESSAGES.dire("essai.faite.rempli"))
                : Renvoi.vers("/equipe/coop").avertir(MESSAGES.dire("essai.faite.vide"));
    }

    private Page page(Conciliation conciliation, Map<String, String> fautes) {
        var choix = equivalences.auChoix();
        var mots = formes.lire();
        return Page.de(
                "presences/coop/equivalences",
                MESSAGES,
                new VueEquivalences(choix, conciliation.ecrits(), mots, conciliation, new Mots(choix, mots), fautes));
    }

    /** The words of the form: those of the venues, the themes and the kinds of help of the town. */
    private record Mots(AuChoix choix, FormesDAide formes) implements Paroles {

        @Override
        public String champ(String champ) {
            var deux = champ.split("\\.", 2);
            return switch (deux[0]) {
                case "lieu" ->
                    choix.lieux().stream()
                            .filter(lieu -> lieu.id().toString().equals(deux[1]))
                            .map(AuChoix.LieuDit::nom)
                            .findFirst()
                            .orElse("");
                case "theme" ->
                    choix.themes().stream()
                            .filter(theme -> theme.code().equals(deux[1]))
                            .map(AuChoix.ThemeDit::libelle)
                            .findFirst()
                            .orElse("");
                case "sorte", "minutes" ->
                    formes.de(Code.de(TypeDAction.class, deux[1])).equipe().titre();
                default -> MESSAGES.dire("champ." + champ);
            };
        }

        @Override
        public String valeur(String champ, String valeur) {
            return champ.startsWith("theme.")
                    ? Code.de(ThemeDeLaCoop.class, valeur).libelle()
                    : champ.startsWith("sorte.") ? MESSAGES.dire("sorte." + valeur) : valeur;
        }
    }
}
